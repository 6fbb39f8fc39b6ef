// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportmatrix.h"

#include "models/items/evidence.h"
#include "models/items/labels.h"
#include "views/rendering/reporttr.h"

#include <algorithm>
#include <array>

namespace rendering {
namespace {

constexpr std::size_t kMostCauses = 6; // columns that have room beside each other

// "asserted ×2, denied"
QString cellText(const models::EvidenceCell& cell) {
    constexpr std::array kOrder{core::Stance::Asserted, core::Stance::Suspected, core::Stance::Denied};
    QStringList parts;
    for (const core::Stance stance : kOrder) {
        const int count = cell.stances[static_cast<std::size_t>(stance)];
        if (count > 0)
            parts << models::stanceText(stance) + (count > 1 ? QStringLiteral(" ×%1").arg(count) : QString());
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

void addMatrix(ReportContent& content, const ReportNames& names) {
    const models::EvidenceMatrix matrix =
        models::buildEvidence(names.snapshot(), names.causes(), names.displayed(), models::EvidenceBy::Speakers);
    for (std::size_t from = 0; from < matrix.causes.size(); from += kMostCauses) {
        const std::size_t to = std::min(matrix.causes.size(), from + kMostCauses);
        ReportMatrix part;
        for (std::size_t cause = from; cause < to; ++cause)
            part.causes << models::causeText(names.causes(), matrix.causes[cause]);
        for (const models::EvidenceRow& row : matrix.rows) {
            QStringList cells{models::speakerRowText(names.snapshot(), row)};
            for (std::size_t cause = from; cause < to; ++cause)
                cells << cellText(row.cells[cause]);
            if (std::any_of(cells.begin() + 1, cells.end(), [](const QString& cell) { return !cell.isEmpty(); }))
                part.rows.push_back({cells});
        }
        content.matrix.push_back(std::move(part));
    }
}

} // namespace rendering
