// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contradictions/compareside.h"

#include "models/items/labels.h"
#include "models/items/sources.h"
#include "views/markup.h"
#include "views/reader/readerview.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace views {

using rendering::kGap;

CompareSide::CompareSide(const core::CauseTree& causes, QWidget* parent)
    : QWidget(parent)
    , m_causes(causes)
    , m_colours(rendering::paletteOf(rendering::Theme::Light))
    , m_facts(new QLabel(this))
    , m_title(new QLabel(this))
    , m_view(new ReaderView(causes, this))
    , m_claims(new QLabel(this)) {
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_facts->setObjectName(QStringLiteral("faintText"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont large = font();
    large.setBold(true);
    if (large.pixelSize() > 0)
        large.setPixelSize(large.pixelSize() * 4 / 3);
    else
        large.setPointSizeF(large.pointSizeF() * 4 / 3);
    m_title->setFont(large);
    m_claims->setTextFormat(Qt::RichText);
    m_claims->setWordWrap(true);
    m_claims->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_claims, &QLabel::linkActivated, this, &CompareSide::whyWanted);
    m_claims->setContentsMargins(3 * kGap, 2 * kGap, 0, 0);
    m_facts->setContentsMargins(3 * kGap, 0, 0, 0);
    m_title->setContentsMargins(3 * kGap, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGap, 4 * kGap, 4 * kGap, 4 * kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_facts);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_claims);
}

std::vector<std::int32_t> CompareSide::claimsHere() const {
    std::vector<std::int32_t> claims{m_ref.index};
    for (const core::ClaimRef& ref : m_also) {
        if (ref.document == m_ref.document && std::ranges::find(claims, ref.index) == claims.end())
            claims.push_back(ref.index);
    }
    return claims;
}

QString CompareSide::factsText(const core::DocumentRecord& record) const {
    QStringList facts{models::sourceText(record), models::whenText(record.document.published, m_zone)};
    if (const char grade = models::gradeOf(models::gradesOf(*m_snapshot), record.document.publisher))
        facts << tr("source graded %1").arg(QLatin1Char(grade));
    const auto& origins = m_snapshot->findings.origins;
    if (record.origin >= 0 && static_cast<std::size_t>(record.origin) < origins.size()) {
        const core::Origin& origin = origins[static_cast<std::size_t>(record.origin)];
        const core::DocumentRecord* first = m_snapshot->document(origin.first);
        facts << (origin.first == record.id || !first ? tr("copies elsewhere: %1").arg(origin.documents.size() - 1)
                                                      : tr("copy of %1").arg(models::sourceText(*first)))
              << models::voicesText(static_cast<int>(origin.documents.size()), 1);
    }
    return facts.join(QStringLiteral(" · "));
}

QString CompareSide::claimsHtml(const core::DocumentRecord& record) const {
    QStringList lines;
    const std::vector<std::int32_t> claims = claimsHere();
    lines << faint(bold(escaped(claims.size() > 1 ? tr("THESE CLAIMS") : tr("THIS CLAIM"))), m_colours);
    for (const std::int32_t index : claims) {
        const core::ClaimRecord* found = m_snapshot->claim({record.id, index});
        if (!found)
            continue;
        const core::Claim& claim = found->claim;
        const QString head =
            tr("%1 — %2", "cause, stance")
                .arg(models::causeText(m_causes, claim.cause), models::stanceText(claim.stance, claim.weak));
        const QString rest = tr("by %1, %2", "speaker, when")
                                 .arg(models::voiceText(record, claim), models::whenText(claim.said, m_zone));
        lines << stanceHtml(claim, m_causes, m_colours) + QLatin1Char(' ') + bold(escaped(head)) + QLatin1Char(' ') +
                     escaped(rest);
        lines << howFoundHtml(claim, m_colours);
    }
    QStringList elsewhere;
    for (const core::ClaimRef& ref : m_also) {
        const core::DocumentRecord* other =
            ref.document == m_ref.document ? nullptr : m_snapshot->document(ref.document);
        if (const QString source = other ? models::sourceText(*other) : QString(); other && !elsewhere.contains(source))
            elsewhere << source;
    }
    if (!elsewhere.isEmpty())
        lines << faint(escaped(tr("The same voice in: %1").arg(elsewhere.join(tr(", ")))), m_colours);
    return lines.join(QStringLiteral("<br>"));
}

void CompareSide::setSide(
    const core::SnapshotPtr& snapshot, const core::ClaimRef& ref, const std::vector<core::ClaimRef>& also,
    const rendering::Palette& colours, models::DisplayZone zone) {
    m_zone = zone;
    m_snapshot = snapshot;
    m_ref = ref;
    m_also = also;
    m_colours = colours;
    const core::DocumentRecord* record = m_snapshot->document(ref.document);
    if (!record)
        return;
    m_facts->setText(factsText(*record));
    m_title->setText(models::titleText(*record));
    m_claims->setText(claimsHtml(*record));
    if (hasText())
        showText();
    else
        m_view->setMessage(models::toQt(m_snapshot->claim(ref)->claim.text), m_colours);
}

CompareSide::TextKey CompareSide::wanted() const {
    const core::DocumentRecord* record = m_snapshot->document(m_ref.document);
    return {m_ref.document, m_snapshot->casePath, record ? record->sha256 : std::string()};
}

void CompareSide::takeText(const models::DocumentText& text) {
    if (text.id != m_ref.document)
        return;
    m_text = text.document;
    m_textOf = wanted();
    showText();
}

void CompareSide::showText() {
    const core::DocumentRecord* record = m_snapshot->document(m_ref.document);
    if (!record)
        return;
    const std::vector<std::int32_t> claims = claimsHere();
    const bool inTitle = std::ranges::any_of(claims, [&](std::int32_t index) {
        const core::ClaimRecord* claim = m_snapshot->claim({m_ref.document, index});
        return claim && claim->claim.inTitle; // which is marked in the head
    });
    m_view->setContent({*record, m_text, claims}, m_colours, inTitle);
    m_view->scrollToMark(MarkKind::Claim, m_ref.index);
}

} // namespace views
