// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/citation.h"

#include "models/items/labels.h"
#include "models/items/quoting.h"

#include <QCoreApplication>

namespace views {
namespace {

struct Citation {
    Q_DECLARE_TR_FUNCTIONS(views::Citation)
};

constexpr qsizetype kDigest = 12;

} // namespace

QString citation(const core::DocumentRecord& record, const QString& words, const QString& speaker) {
    QString text = models::quoted(words.simplified(), Citation::tr("“%1”", "a quotation"));
    if (!speaker.isEmpty())
        text += QStringLiteral(" — ") + speaker;
    QStringList place{models::sourceText(record)};
    place << Citation::tr("“%1”", "a title").arg(models::titleText(record));
    if (!record.document.author.empty())
        place << models::toQt(record.document.author);
    place << models::whenText(record.document.published, models::DisplayZone::Utc);
    if (!record.document.url.empty())
        place << models::toQt(record.document.url);
    text += Citation::tr(", in: %1", "after a speaker").arg(place.join(QStringLiteral(", ")));
    QStringList file{models::fileNameText(record)};
    if (!record.sha256.empty())
        file << Citation::tr("sha256 %1…").arg(models::toQt(record.sha256).left(kDigest));
    return text + QStringLiteral(" (%1)").arg(file.join(QStringLiteral(", ")));
}

QString citation(const core::DocumentRecord& record, const core::Claim& claim) {
    const bool writer = claim.role == core::SpeakerRole::Writer;
    return citation(record, models::toQt(claim.text), writer ? QString() : models::speakerText(claim.speaker));
}

} // namespace views
