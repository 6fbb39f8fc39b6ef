// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/claimcard.h"

#include "models/items/labels.h"
#include "views/markup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace views {
namespace {

using rendering::kGap;

constexpr int kMostContradictions = 4; // more would push the text out of sight

QPushButton* button(const QString& text, const QString& name, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ClaimCard::ClaimCard(const core::CauseTree& causes, QWidget* parent)
    : QFrame(parent)
    , m_causes(causes)
    , m_colours(rendering::paletteOf(rendering::Theme::Light))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_confirm(button({}, QStringLiteral("confirmClaim"), this))
    , m_edit(button({}, QStringLiteral("editClaim"), this))
    , m_reject(button({}, QStringLiteral("rejectClaim"), this))
    , m_time(button(tr("Change…  E"), QStringLiteral("editTime"), this))
    , m_date(button(tr("Set publication date…"), QStringLiteral("cardDate"), this))
    , m_verdict(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_box(new QFrame(this)) {
    m_heading->setObjectName(QStringLiteral("sectionTitle"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setOpenExternalLinks(false);
    m_verdict->setObjectName(QStringLiteral("faintText"));
    m_confirm->setToolTip(tr("This claim is in the text as shown. Again: take it back."));
    m_edit->setToolTip(tr("Another cause, stance, speaker or incident than was found."));
    m_time->setToolTip(tr("Another meaning, another day to count from, another zone, or no time at all."));
    m_reject->setToolTip(tr("This is no claim about the cause. Again: take it back."));

    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2 * kGap);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_reject);
    buttons->addWidget(m_time);
    buttons->addWidget(m_date);
    buttons->addWidget(m_verdict, 1);
    m_box->setObjectName(QStringLiteral("claimBox"));
    auto* inside = new QVBoxLayout(m_box);
    inside->setContentsMargins(3 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    inside->setSpacing(2 * kGap);
    inside->addWidget(m_text);
    inside->addWidget(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kGap, kGap, 3 * kGap, 3 * kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_heading);
    layout->addWidget(m_box);

    connect(m_confirm, &QPushButton::clicked, this, &ClaimCard::confirmWanted);
    connect(m_edit, &QPushButton::clicked, this, &ClaimCard::editWanted);
    connect(m_reject, &QPushButton::clicked, this, &ClaimCard::rejectWanted);
    connect(m_time, &QPushButton::clicked, this, &ClaimCard::timeEditWanted);
    connect(m_date, &QPushButton::clicked, this, &ClaimCard::dateWanted);
    connect(m_text, &QLabel::linkActivated, this, &ClaimCard::linkClicked);
    setLetters(true);
    clear();
}

void ClaimCard::setLetters(bool letters) {
    m_confirm->setText(letters ? tr("Confirm  Y") : tr("Confirm"));
    m_edit->setText(letters ? tr("Edit  E") : tr("Edit"));
    m_reject->setText(letters ? tr("Reject  X") : tr("Reject"));
}

void ClaimCard::clear() {
    hide();
}

void ClaimCard::linkClicked(const QString& link) {
    if (link.startsWith(QLatin1String("rule:"))) {
        emit whyWanted(link);
        return;
    }
    const qsizetype colon = link.indexOf(QLatin1Char(':'));
    const QString kind = link.left(colon);
    const qlonglong number = link.mid(colon + 1).toLongLong();
    if (kind == QLatin1String("claim"))
        emit claimWanted(static_cast<std::int32_t>(number));
    else if (kind == QLatin1String("time"))
        emit timeWanted(static_cast<std::int32_t>(number));
    else if (kind == QLatin1String("zone"))
        emit zoneWanted();
    else if (kind == QLatin1String("contradiction"))
        emit contradictionWanted(number);
}

QString ClaimCard::headHtml(const core::DocumentRecord& record, std::int32_t index) const {
    const core::Claim& claim = record.claims[static_cast<std::size_t>(index)].claim;
    const auto name = [&](const core::Claim& each) {
        return tr("%1 — %2", "cause, stance")
            .arg(models::causeText(m_causes, each.cause), models::stanceText(each.stance, each.weak));
    };
    QString html = stanceHtml(claim, m_causes, m_colours) + QLatin1Char(' ') + bold(escaped(name(claim)));
    for (std::size_t i = 0; i < record.claims.size(); ++i) {
        const core::Claim& other = record.claims[i].claim;
        if (static_cast<std::int32_t>(i) == index || other.inTitle != claim.inTitle || !other.span.overlaps(claim.span))
            continue;
        html += QStringLiteral(" · ") + tr("and") + QLatin1Char(' ') +
                link(QStringLiteral("claim:%1").arg(i), escaped(name(other)), m_colours);
    }
    return html;
}

QString ClaimCard::contradictionsHtml(const core::Snapshot& snapshot, const core::ClaimRef& ref) const {
    QStringList lines;
    int more = 0;
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        const auto holds = [&](const core::ClaimRef& side, const std::vector<core::ClaimRef>& also) {
            return side == ref || std::ranges::find(also, ref) != also.end();
        };
        const bool isA = holds(each.a, each.alsoA);
        if (each.state == core::ContradictionState::Dismissed || (!isA && !holds(each.b, each.alsoB)))
            continue;
        const core::ClaimRef& other = isA ? each.b : each.a;
        const core::DocumentRecord* record = snapshot.document(other.document);
        const core::ClaimRecord* claim = snapshot.claim(other);
        if (!record || !claim)
            continue;
        if (lines.size() == kMostContradictions) {
            ++more;
            continue;
        }
        const QString text = tr("%1: %2 — %3, %4", "kind: claim, speaker, source")
                                 .arg(
                                     models::kindText(each.kind), models::claimHeadText(m_causes, claim->claim),
                                     models::voiceText(*record, claim->claim), models::sourceText(*record));
        const QString possible = each.sameIncident == core::SameIncident::Possible
                                     ? QLatin1Char(' ') + faint(escaped(tr("(may be two incidents)")), m_colours)
                                     : QString();
        lines << link(
                     QStringLiteral("contradiction:%1").arg(each.id),
                     escaped(kindMark(each.kind) + QLatin1Char(' ') + text), m_colours) +
                     possible;
    }
    if (more > 0)
        lines << faint(escaped(tr("and %1 more").arg(more)), m_colours);
    return lines.join(QStringLiteral("<br>"));
}

void ClaimCard::showVerdict(core::ClaimVerdict verdict, bool writable) {
    m_verdict->setText(verdict == core::ClaimVerdict::None ? QString() : models::verdictText(verdict));
    m_confirm->setEnabled(writable);
    m_edit->setEnabled(writable);
    m_reject->setEnabled(writable);
}

void ClaimCard::showClaim(const core::Snapshot& snapshot, const core::DocumentRecord& record, std::int32_t index) {
    const core::ClaimRecord& each = record.claims[static_cast<std::size_t>(index)];
    const core::Claim& claim = each.claim;
    QStringList lines{headHtml(record, index)};
    const QString name = bold(escaped(models::voiceText(record, claim)));
    const bool plain = claim.role == core::SpeakerRole::Writer || claim.role == core::SpeakerRole::Other;
    const QString speaker =
        plain ? name : tr("%1 (%2)", "speaker, role").arg(name, escaped(models::roleText(claim.role)));
    lines << tr("Speaker %1 · said %2").arg(speaker, escaped(models::whenText(claim.said, m_zone)));
    if (claim.scope == core::Scope::Other)
        lines << escaped(tr("Background: about another incident, so it contradicts nothing here."));
    if (claim.withdrawn)
        lines << escaped(tr("Taken back later in the same document, so it contradicts nothing."));
    if (claim.replacesEarlier)
        lines << escaped(tr("Replaces an earlier statement of the same speaker."));
    if (each.corrected)
        lines << escaped(tr("Corrected by you; below is how it was found."));
    lines << howFoundHtml(claim, m_colours);
    if (const QString others = contradictionsHtml(snapshot, {record.id, index}); !others.isEmpty())
        lines << others;
    m_heading->setText(tr("SELECTED CLAIM"));
    m_text->setText(lines.join(QStringLiteral("<br>")));
    m_box->setStyleSheet(boxSheet(m_colours, m_colours.cause(models::toQt(m_causes.family(claim.cause)))));
    m_confirm->show();
    m_edit->show();
    m_reject->show();
    m_time->hide();
    m_date->hide();
    m_buttons->show();
    showVerdict(each.verdict, !snapshot.readOnly);
    show();
}

QString ClaimCard::anchorHtml(const core::DocumentRecord& record, const core::TimeTrace& trace) const {
    switch (trace.anchor) {
    case core::AnchorKind::Publication:
        return escaped(
            tr("Counted from the publication date, %1.").arg(models::whenText(record.document.published, m_zone)));
    case core::AnchorKind::Part:
        return escaped(tr("Counted from the date of its part of the document."));
    case core::AnchorKind::Hand:
        return escaped(tr("Set by you."));
    case core::AnchorKind::Mention:
        if (trace.mention >= 0 && static_cast<std::size_t>(trace.mention) < record.times.size()) {
            const core::TimeRecord& from = record.times[static_cast<std::size_t>(trace.mention)];
            const QString words = tr("“%1”", "words of a time").arg(models::toQt(from.text));
            return tr("Counted from %1, %2.", "words of another time, what they mean")
                .arg(
                    link(QStringLiteral("time:%1").arg(trace.mention), escaped(words), m_colours),
                    escaped(models::whenText(from.time.value, m_zone)));
        }
        return {};
    case core::AnchorKind::None:
        break;
    }
    return {};
}

QString ClaimCard::zoneHtml(const core::TimeExpression& time, bool writable) const {
    const QString zone = models::toQt(time.trace.zone);
    switch (time.trace.zoneSource) {
    case core::ZoneSource::Stated:
        return escaped(tr("Zone: %1, as the words say.").arg(zone));
    case core::ZoneSource::Document:
        return escaped(tr("Zone: %1, from elsewhere in the document.").arg(zone));
    case core::ZoneSource::Hand:
        return escaped(tr("Zone: %1, set by you.").arg(zone));
    case core::ZoneSource::None:
        break;
    }
    if (!time.value.resolved() || time.value.zone != core::ZoneState::Local)
        return {};
    const QString local = escaped(tr("In the source’s local time; the zone is not stated."));
    const bool clock = time.value.granularity <= core::Granularity::Hour;
    return clock && writable
               ? local + QLatin1Char(' ') + link(QStringLiteral("zone:0"), escaped(tr("Set it…")), m_colours)
               : local;
}

namespace {

// "PT1H" in words; empty: it is no length of one unit.
QString lengthText(const std::string& timex) {
    static const QRegularExpression form(QStringLiteral("^P(?:(\\d+)([YMWD])|T(\\d+)([HMS]))$"));
    const QRegularExpressionMatch match = form.match(models::toQt(timex));
    if (!match.hasMatch())
        return {};
    const bool clock = !match.captured(3).isEmpty();
    const int count = match.captured(clock ? 3 : 1).toInt();
    switch (match.captured(clock ? 4 : 2).at(0).unicode()) {
    case 'Y':
        return ClaimCard::tr("%n year(s)", nullptr, count);
    case 'M':
        return clock ? ClaimCard::tr("%n minute(s)", nullptr, count) : ClaimCard::tr("%n month(s)", nullptr, count);
    case 'W':
        return ClaimCard::tr("%n week(s)", nullptr, count);
    case 'D':
        return ClaimCard::tr("%n day(s)", nullptr, count);
    case 'H':
        return ClaimCard::tr("%n hour(s)", nullptr, count);
    default:
        return ClaimCard::tr("%n second(s)", nullptr, count);
    }
}

// What the words mean, or may mean, or how far they go.
QStringList meaningLines(const core::TimeRecord& each, models::DisplayZone zone) {
    const core::TimeValue& value = each.time.value;
    const core::TimeTrace& trace = each.time.trace;
    QStringList lines;
    lines << bold(
        escaped(ClaimCard::tr("“%1” — %2", "words of a time, what they mean")
                    .arg(
                        models::toQt(each.text),
                        value.resolved() ? models::whenText(value, zone) : ClaimCard::tr("not placed on the axis"))));
    QStringList readings;
    for (const core::TimeInterval& reading : trace.readings) {
        core::TimeValue day;
        day.interval = reading;
        readings << models::whenText(day, zone);
    }
    if (!value.resolved() && !readings.isEmpty())
        lines << escaped(ClaimCard::tr("Can be read as %1; choose with Change.")
                             .arg(readings.join(ClaimCard::tr(" or ", "between readings of a date"))));
    else if (const QString length = lengthText(value.timex); !value.resolved() && !length.isEmpty())
        lines << escaped(ClaimCard::tr("A length of time, %1, and no moment.").arg(length));
    else if (!value.resolved() && !trace.corrected)
        lines << escaped(ClaimCard::tr("Known: %1. Nothing in the text says the rest, so it is not guessed.")
                             .arg(models::toQt(value.timex)));
    if (trace.reach)
        lines << escaped(ClaimCard::tr("Roughly: it may lie between %1 and %2.")
                             .arg(
                                 models::toQt(core::isoText(trace.reach->earliest, value.zone)),
                                 models::toQt(core::isoText(trace.reach->latest, value.zone))));
    return lines;
}

} // namespace

void ClaimCard::showTime(const core::Snapshot& snapshot, const core::DocumentRecord& record, std::int32_t index) {
    const core::TimeRecord& each = record.times[static_cast<std::size_t>(index)];
    QStringList lines = meaningLines(each, m_zone);
    if (const QString anchor = anchorHtml(record, each.time.trace); !anchor.isEmpty())
        lines << anchor;
    if (const QString zone = zoneHtml(each.time, !snapshot.readOnly); !zone.isEmpty())
        lines << zone;
    if (!each.time.value.basis.empty())
        lines << escaped(tr("Why: %1").arg(models::toQt(each.time.value.basis)));
    QStringList rules;
    for (const std::string& rule : each.time.rules)
        rules << ruleLink(rule, m_colours);
    if (!rules.isEmpty())
        lines << faint(tr("rules %1").arg(rules.join(tr(", "))), m_colours);
    m_heading->setText(tr("SELECTED TIME"));
    m_text->setText(lines.join(QStringLiteral("<br>")));
    m_box->setStyleSheet(boxSheet(m_colours, m_colours.faintInk));
    m_confirm->hide();
    m_edit->hide();
    m_reject->hide();
    m_time->show();
    m_time->setEnabled(!snapshot.readOnly);
    m_date->setVisible(!record.document.published);
    m_buttons->show();
    m_verdict->setText(each.time.trace.corrected ? tr("corrected by you") : QString());
    show();
}

} // namespace views
