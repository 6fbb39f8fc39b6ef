// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinetext.h"

#include "models/items/datewords.h"
#include "models/items/labels.h"
#include "models/items/quoting.h"
#include "views/rendering/timelinescene.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace rendering {
namespace {

using core::TickUnit;

QString tr(const char* text) {
    return QCoreApplication::translate("rendering", text);
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

using models::monthName;

QString weekday(const core::CivilTime& civil) {
    return models::weekdayName(core::isoWeekday(core::millisOf(civil)));
}

QString clock(const core::CivilTime& civil) {
    return QStringLiteral("%1:%2").arg(civil.hour, 2, 10, QLatin1Char('0')).arg(civil.minute, 2, 10, QLatin1Char('0'));
}

QString shortened(const std::string& words, std::size_t limit) {
    return text(core::elided(core::simplified(words), limit));
}

QString says(core::Stance stance) {
    switch (stance) {
    case core::Stance::Asserted:
        return tr("%1 asserts %2");
    case core::Stance::Denied:
        return tr("%1 denies %2");
    case core::Stance::Suspected:
        return tr("%1 suspects %2");
    }
    return {};
}

QString headline(const core::TimelineLayout& layout, const core::MarkPosition& at, const core::Event& event) {
    const core::Snapshot& snapshot = *layout.snapshot();
    const core::ClaimRecord* claim = event.claim >= 0 ? snapshot.claim({event.document, event.claim}) : nullptr;
    switch (event.kind) {
    case core::EventKind::Statement:
        if (claim) {
            const QString speaker = claim->claim.isWriters() ? tr("The article itself") : text(claim->claim.speaker);
            QString cause = text(claim->claim.cause);
            const core::TimelineLane& lane = layout.lanes()[static_cast<std::size_t>(at.lane)];
            if (lane.group == core::LaneGroup::Causes)
                cause = laneLabel(lane);
            return says(claim->claim.stance).arg(speaker, cause);
        }
        break;
    case core::EventKind::Update:
        return tr("Update: %1").arg(eventTitle(snapshot, event));
    case core::EventKind::Occurrence:
        return tr("Dated by the text: %1").arg(quoted(timeWords(snapshot, event)));
    case core::EventKind::Publication:
        return tr("Published: %1").arg(eventTitle(snapshot, event));
    case core::EventKind::Note:
        return text(event.label);
    }
    return text(event.label);
}

QString publisher(const core::Snapshot& snapshot, core::DocumentId id) {
    const core::DocumentRecord* record = snapshot.document(id);
    return record && !record->document.publisher.empty() ? text(record->document.publisher) : tr("publisher not known");
}

} // namespace

QString tickLabel(const core::Axis& axis, const core::AxisTick& tick) {
    const core::CivilTime& civil = tick.civil;
    const bool clocks = axis.unit == TickUnit::Minute || axis.unit == TickUnit::Hour;
    if (clocks && tick.begins <= TickUnit::Hour)
        return clock(civil);
    if (axis.unit == TickUnit::Year || tick.begins == TickUnit::Year) {
        if (axis.unit <= TickUnit::Day)
            return models::monthWords(civil.year, civil.month, QLocale::ShortFormat);
        return QString::number(civil.year);
    }
    if (axis.unit == TickUnit::Month)
        return monthName(civil.month, QLocale::ShortFormat);
    if (tick.begins == TickUnit::Month || (axis.unit == TickUnit::Day && axis.step > 1))
        return models::dayOfMonthWords(civil.month, civil.day);
    return QStringLiteral("%1 %2").arg(weekday(civil)).arg(civil.day);
}

QString axisContext(core::TimeInterval range, const core::Axis& axis, const core::ZoneOffset& offset) {
    const core::CivilTime from = core::displayTime(range.earliest, offset);
    const core::CivilTime to = core::displayTime(range.latest - 1, offset);
    const bool sameYear = from.year == to.year;
    const bool sameMonth = sameYear && from.month == to.month;
    if (axis.unit >= TickUnit::Month)
        return sameYear ? QString::number(from.year) : QStringLiteral("%1 – %2").arg(from.year).arg(to.year);
    if (sameMonth && from.day == to.day)
        return models::dayWords(from.year, from.month, from.day);
    if (sameMonth)
        return models::monthWords(from.year, from.month);
    const QString first = monthName(from.month, QLocale::ShortFormat);
    const QString last = monthName(to.month, QLocale::ShortFormat);
    if (sameYear)
        return QStringLiteral("%1 – %2 %3").arg(first, last).arg(to.year);
    return QStringLiteral("%1 %2 – %3 %4").arg(first).arg(from.year).arg(last).arg(to.year);
}

QString exactMoment(core::Millis at, double millisPerPixel, const core::ZoneOffset& offset, const QString& zoneName) {
    const core::CivilTime civil = core::displayTime(at, offset);
    const QString day = QStringLiteral("%1 %2").arg(
        weekday(civil), models::dayWords(civil.year, civil.month, civil.day, QLocale::ShortFormat));
    if (millisPerPixel >= static_cast<double>(core::kDay))
        return day;
    QString time = clock(civil);
    if (millisPerPixel < static_cast<double>(core::kMinute))
        time += QStringLiteral(":%1").arg(civil.second, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1, %2 %3").arg(day, time, zoneName);
}

QString laneLabel(const core::LaneKey& key, const std::string& label) {
    if (key.group == core::LaneGroup::Speakers && label == core::kWriterVoice)
        return models::speakerText(label);
    if (key.group == core::LaneGroup::Causes)
        return QCoreApplication::translate("models::Causes", label.c_str());
    if (!label.empty())
        return text(label);
    switch (key.group) {
    case core::LaneGroup::Speakers:
        return tr("Speaker not known");
    case core::LaneGroup::Incidents:
        return tr("Of no incident");
    case core::LaneGroup::Tags:
        return tr("Without a tag");
    default:
        return tr("Publisher not known");
    }
}

QString laneLabel(const core::TimelineLane& lane) {
    return laneLabel(lane.key(), lane.label);
}

QString groupName(core::LaneGroup group) {
    switch (group) {
    case core::LaneGroup::Causes:
        return tr("Causes");
    case core::LaneGroup::Sources:
        return tr("Sources");
    case core::LaneGroup::Speakers:
        return tr("Speakers");
    case core::LaneGroup::Incidents:
        return tr("Incidents");
    case core::LaneGroup::Tags:
        return tr("Tags");
    }
    return {};
}

QString titleWords(const SceneTitle& title, bool interactive) {
    QString words = (title.pinned ? tr("Pinned") : groupName(title.group)).toUpper();
    if (title.hidden > 0)
        words = tr("%1, %2 hidden").arg(words).arg(title.hidden);
    return interactive && !title.pinned ? words + QStringLiteral(" ▾") : words;
}

QString spanText(core::Millis length) {
    struct Unit {
        core::Millis millis;
        const char *one, *many;
    };
    static constexpr Unit kUnits[] = {
        {365 * core::kDay, QT_TRANSLATE_NOOP("Timeline", "%1 year"), QT_TRANSLATE_NOOP("Timeline", "%1 years")},
        {core::kDay, QT_TRANSLATE_NOOP("Timeline", "%1 day"), QT_TRANSLATE_NOOP("Timeline", "%1 days")},
        {core::kHour, QT_TRANSLATE_NOOP("Timeline", "%1 hour"), QT_TRANSLATE_NOOP("Timeline", "%1 hours")},
        {core::kMinute, QT_TRANSLATE_NOOP("Timeline", "%1 minute"), QT_TRANSLATE_NOOP("Timeline", "%1 minutes")},
        {core::kSecond, QT_TRANSLATE_NOOP("Timeline", "%1 second"), QT_TRANSLATE_NOOP("Timeline", "%1 seconds")},
    };
    QStringList parts;
    for (const Unit& unit : kUnits) {
        const core::Millis count = length / unit.millis;
        length %= unit.millis;
        if (count > 0)
            parts += tr(count == 1 ? unit.one : unit.many).arg(count);
        else if (!parts.isEmpty())
            break;
        if (parts.size() == 2)
            break;
    }
    return parts.isEmpty() ? tr("less than a second") : parts.join(QLatin1Char(' '));
}

QString quoted(const QString& words) {
    return words.isEmpty() ? words : models::quoted(words);
}

QString eventTitle(const core::Snapshot& snapshot, const core::Event& event) {
    QString title = shortened(event.label, 300);
    if (event.kind == core::EventKind::Update && !title.isEmpty())
        title[0] = title[0].toUpper();
    if (!title.isEmpty())
        return title;
    const core::DocumentRecord* record = snapshot.document(event.document);
    if (!record)
        return {};
    return record->document.title.empty() ? shortened(record->file, 300) : shortened(record->document.title, 300);
}

QString timeWords(const core::Snapshot& snapshot, const core::Event& event) {
    const core::DocumentRecord* record = snapshot.document(event.document);
    if (!record || event.time < 0 || static_cast<std::size_t>(event.time) >= record->times.size())
        return shortened(event.label, 80);
    return shortened(record->times[static_cast<std::size_t>(event.time)].text, 80);
}

QString wordsIn(const QFontMetricsF& font, const QString& words, double width) {
    constexpr int kLeast = 5; // with the dots
    const QString result = font.elidedText(words, Qt::ElideRight, std::max(0.0, width));
    return result == words || result.size() >= kLeast ? result : QString();
}

QString barWords(const core::TimelineLayout& layout, const SceneMark& mark) {
    if (mark.fold.marks > 1)
        return QStringLiteral("× %1").arg(countText(mark.fold.events));
    return quoted(timeWords(*layout.snapshot(), layout.snapshot()->events[layout.mark(mark.at).event]));
}

namespace {

// "; contradicts Grey Heron", by the strongest contradiction of what the mark stands for.
QString contradictionWords(const core::TimelineLayout& layout, const core::MarkPosition& at) {
    const core::Snapshot& snapshot = *layout.snapshot();
    for (const std::uint32_t index : layout.eventsOf(at)) {
        const core::ClaimRef ref{snapshot.events[index].document, snapshot.events[index].claim};
        const core::ContradictionId id = ref.index >= 0 ? layout.contradictionOf(ref) : 0;
        const core::Contradiction* found = id ? snapshot.contradiction(id) : nullptr;
        if (!found)
            continue;
        const bool first = found->a == ref || std::ranges::find(found->alsoA, ref) != found->alsoA.end();
        const core::ClaimRecord* other = snapshot.claim(first ? found->b : found->a);
        if (!other)
            continue;
        const QString speaker =
            other->claim.speaker == core::kWriterVoice ? tr("an article itself") : text(other->claim.speaker);
        return found->kind == core::ContradictionKind::Reversal
                   ? tr("; at odds with what %1 said at another time").arg(speaker)
                   : tr("; contradicts %1").arg(speaker);
    }
    return tr("; part of a contradiction");
}

QString foldedSpan(const core::TimelineLayout& layout, const core::MarkPosition& at, const core::FoldedMarks& fold) {
    const auto& row = layout.lanes()[static_cast<std::size_t>(at.lane)].rows[static_cast<std::size_t>(at.row)].marks;
    const core::TimeInterval span{row[fold.first].anchor(), row[fold.first + fold.marks - 1].anchor() + 1};
    return models::dateWords({span, core::ZoneState::Utc, core::Granularity::Week, {}, {}, false});
}

} // namespace

QString markSentence(const core::TimelineLayout& layout, const core::MarkPosition& at) {
    const core::TimelineMark& mark = layout.mark(at);
    const core::Event& event = layout.snapshot()->events[mark.event];
    QString sentence = QStringLiteral("%1: %2, %3")
                           .arg(
                               models::dateWords(event.when), headline(layout, at, event),
                               publisher(*layout.snapshot(), event.document));
    if (mark.flagged)
        sentence += contradictionWords(layout, at);
    return sentence;
}

QString glyphSentence(const core::TimelineLayout& layout, const core::MarkPosition& at, const core::FoldedMarks& fold) {
    if (fold.marks <= 1)
        return markSentence(layout, at);
    const QString lane = laneLabel(layout.lanes()[static_cast<std::size_t>(at.lane)]);
    const QString words = tr("%1: %2 events, %3").arg(foldedSpan(layout, at, fold), QString::number(fold.events), lane);
    return fold.flagged > 0 ? tr("%1; %2 in contradictions").arg(words, QString::number(fold.flagged)) : words;
}

QString markTooltip(const core::TimelineLayout& layout, const core::MarkPosition& at, const core::FoldedMarks& fold) {
    const core::Snapshot& snapshot = *layout.snapshot();
    const core::TimelineMark& mark = layout.mark(at);
    if (fold.marks > 1) {
        QString words = tr("<b>%1 events</b>, %2").arg(fold.events).arg(foldedSpan(layout, at, fold).toHtmlEscaped());
        if (fold.flagged > 0)
            words += QStringLiteral("<br>") + tr("%1 of them in contradictions").arg(fold.flagged);
        return words + QStringLiteral("<br>") + tr("Double-click to take them apart.");
    }
    const core::Event& event = snapshot.events[mark.event];
    const core::ClaimRecord* claim = event.claim >= 0 ? snapshot.claim({event.document, event.claim}) : nullptr;
    QStringList lines;
    lines += QStringLiteral("<b>%1</b>").arg(headline(layout, at, event).toHtmlEscaped());
    lines += QStringLiteral("%1 · %2")
                 .arg(models::dateWords(event.when), publisher(snapshot, event.document))
                 .toHtmlEscaped();
    if (claim)
        lines += quoted(shortened(claim->claim.text, 220)).toHtmlEscaped();
    else if (event.kind == core::EventKind::Occurrence)
        lines += quoted(shortened(event.label, 220)).toHtmlEscaped();
    if (mark.events > 1)
        lines += tr("and %1 more like it in this document").arg(mark.events - 1);
    if (!event.when.basis.empty())
        lines += tr("Time: %1").arg(text(event.when.basis)).toHtmlEscaped();
    if (claim)
        lines += tr("Rule: %1").arg(text(claim->claim.rule)).toHtmlEscaped();
    if (mark.flagged)
        lines += tr("Takes part in a contradiction: click to see both sides.");
    return lines.join(QStringLiteral("<br>"));
}

QString linkTooltip(const core::Snapshot& snapshot, core::ContradictionId id) {
    const core::Contradiction* found = snapshot.contradiction(id);
    if (!found)
        return {};
    QStringList lines;
    for (const core::ClaimRef& ref : {found->a, found->b}) {
        if (const core::ClaimRecord* claim = snapshot.claim(ref))
            lines += QStringLiteral("<b>%1</b>, %2: %3")
                         .arg(
                             models::speakerText(claim->claim.speaker).toHtmlEscaped(),
                             publisher(snapshot, ref.document).toHtmlEscaped(),
                             quoted(shortened(claim->claim.text, 160)).toHtmlEscaped());
    }
    for (const std::string& why : found->why)
        lines += text(why).toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

UndatedText undatedText(const core::Snapshot& snapshot, const core::UndatedItem& item, bool invites) {
    UndatedText result;
    const core::DocumentRecord* record = snapshot.document(item.document);
    if (!record)
        return result;
    result.title = shortened(models::titleText(*record).toStdString(), 200);
    if (item.times.empty()) {
        result.known = invites ? tr("set a date…") : tr("no date stated");
        return result;
    }
    const core::Event& event = snapshot.events[item.times.front()];
    result.known = quoted(timeWords(snapshot, event));
    if (event.when.timex.starts_with("XXXX"))
        result.known = tr("%1, no year").arg(result.known);
    return result;
}

} // namespace rendering
