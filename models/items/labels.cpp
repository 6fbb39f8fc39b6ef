// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/labels.h"

#include "models/core/documentnotes.h"
#include "models/items/datewords.h"
#include "models/items/evidence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace models {
namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(models::Labels)
};

} // namespace

QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString stanceText(core::Stance stance, bool weak) {
    switch (stance) {
    case core::Stance::Asserted:
        return Labels::tr("asserted");
    case core::Stance::Denied:
        return weak ? Labels::tr("denied, weakly") : Labels::tr("denied");
    case core::Stance::Suspected:
        return weak ? Labels::tr("suspected, weakly") : Labels::tr("suspected");
    }
    return {};
}

QString roleText(core::SpeakerRole role) {
    switch (role) {
    case core::SpeakerRole::Writer:
        return Labels::tr("the writer");
    case core::SpeakerRole::Operator:
        return Labels::tr("operator");
    case core::SpeakerRole::Authority:
        return Labels::tr("authority");
    case core::SpeakerRole::Attacker:
        return Labels::tr("says it did it");
    case core::SpeakerRole::Expert:
        return Labels::tr("expert");
    case core::SpeakerRole::Anonymous:
        return Labels::tr("unnamed");
    case core::SpeakerRole::Other:
        return Labels::tr("other");
    }
    return {};
}

QString kindText(core::ContradictionKind kind) {
    switch (kind) {
    case core::ContradictionKind::Denial:
        return Labels::tr("Denial");
    case core::ContradictionKind::Exclusive:
        return Labels::tr("Exclusive");
    case core::ContradictionKind::Reversal:
        return Labels::tr("Reversal");
    }
    return {};
}

QString correctionText(core::CorrectionKind kind) {
    using enum core::CorrectionKind;
    switch (kind) {
    case DocumentPublished:
        return Labels::tr("Publication date");
    case DocumentTitle:
        return Labels::tr("Title");
    case DocumentPublisher:
        return Labels::tr("Source");
    case DocumentZone:
        return Labels::tr("Zone of clocks");
    case DocumentAuthor:
        return Labels::tr("Author");
    case DocumentNote:
        return Labels::tr("Note on a document");
    case DocumentStar:
        return Labels::tr("Star");
    case DocumentTags:
        return Labels::tr("Tags");
    case DocumentCredibility:
        return Labels::tr("Credibility of a document");
    case DocumentSetAside:
        return Labels::tr("Set aside: no part of the case");
    case ClaimVerdict:
        return Labels::tr("Claim checked");
    case ClaimCause:
        return Labels::tr("Cause of a claim");
    case ClaimStance:
        return Labels::tr("Stance of a claim");
    case ClaimSpeaker:
        return Labels::tr("Speaker of a claim");
    case ClaimScope:
        return Labels::tr("What a claim is about");
    case TimeMeaning:
        return Labels::tr("Meaning of a time");
    case TimeAnchor:
        return Labels::tr("What a time is counted from");
    case TimeZone:
        return Labels::tr("Zone of a time");
    case ContradictionState:
        return Labels::tr("State of a contradiction");
    case ContradictionNote:
        return Labels::tr("Note on a contradiction");
    case SourceGrade:
        return Labels::tr("Grade of a source");
    case SourceSame:
        return Labels::tr("One source by two names");
    case SourceCopies:
        return Labels::tr("Outlet that copies another");
    case SourceRole:
        return Labels::tr("Role of a speaker");
    case SourceNote:
        return Labels::tr("Note on a source");
    case SameIncident:
        return Labels::tr("Incidents of two documents");
    case SavedSearch:
        return Labels::tr("Saved search");
    case SavedView:
        return Labels::tr("Saved view");
    }
    return {};
}

QString stateText(core::ContradictionState state) {
    switch (state) {
    case core::ContradictionState::Open:
        return Labels::tr("Open");
    case core::ContradictionState::Postponed:
        return Labels::tr("Postponed");
    case core::ContradictionState::Accepted:
        return Labels::tr("Accepted");
    case core::ContradictionState::Dismissed:
        return Labels::tr("Dismissed");
    }
    return {};
}

QString sameIncidentText(core::SameIncident same) {
    return same == core::SameIncident::Established ? Labels::tr("same incident established")
                                                   : Labels::tr("may be two incidents");
}

QString verdictText(core::ClaimVerdict verdict) {
    switch (verdict) {
    case core::ClaimVerdict::None:
        return Labels::tr("unchecked");
    case core::ClaimVerdict::Confirmed:
        return Labels::tr("confirmed");
    case core::ClaimVerdict::Rejected:
        return Labels::tr("rejected");
    }
    return {};
}

QString checkedText(const core::ClaimRecord& claim) {
    return claim.corrected && claim.verdict == core::ClaimVerdict::None ? Labels::tr("corrected")
                                                                        : verdictText(claim.verdict);
}

QString strengthText(double strength) {
    if (strength >= 0.66)
        return Labels::tr("strong");
    return strength >= 0.33 ? Labels::tr("medium") : Labels::tr("weak");
}

QString causeText(const core::CauseTree& causes, std::string_view cause) {
    return QCoreApplication::translate("models::Causes", std::string(causes.display(cause)).c_str());
}

QString speakerText(std::string_view speaker) {
    return speaker.empty() || speaker == core::kWriterVoice ? Labels::tr("Writer’s own voice") : toQt(speaker);
}

QString writerText(const core::DocumentRecord& record) {
    return record.document.publisher.empty() ? speakerText({})
                                             : Labels::tr("%1 (own voice)").arg(toQt(record.document.publisher));
}

QString speakerRowText(const core::Snapshot& snapshot, const EvidenceRow& row) {
    const core::DocumentRecord* record = snapshot.document(row.document);
    return record ? writerText(*record) : toQt(row.key);
}

QString voiceText(const core::DocumentRecord& record, const core::Claim& claim) {
    return claim.isWriters() ? writerText(record) : speakerText(claim.speaker);
}

namespace {

QString momentText(const core::TimeValue& value, DateStyle style, QLocale::FormatType months) {
    const bool moment = value.granularity <= core::Granularity::Hour;
    if (style == DateStyle::Written || !value.interval || (!moment && value.granularity != core::Granularity::Day))
        return dateWords(value, months);
    const auto at = [](core::Millis millis) { return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC); };
    const QDateTime from = at(value.interval->earliest);
    if (!moment) {
        const QDate last = at(value.interval->latest - 1).date();
        const QString day = from.date().toString(Qt::ISODate);
        return from.date() == last ? day : day + QStringLiteral(" – ") + last.toString(Qt::ISODate);
    }
    QString text = from.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (value.zone == core::ZoneState::Utc)
        text += QStringLiteral(" UTC");
    return value.granularity == core::Granularity::Hour ? Labels::tr("%1 (hour)").arg(text) : text;
}

QString whenText(const std::optional<core::TimeValue>& value, DisplayZone zone, QLocale::FormatType months) {
    if (!value)
        return Labels::tr("undated");
    const bool moves = zone.local && value->interval && value->zone == core::ZoneState::Utc &&
                       value->granularity <= core::Granularity::PartOfDay;
    if (!moves)
        return momentText(*value, zone.style, months);
    const QTimeZone here = QTimeZone::systemTimeZone();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(value->interval->earliest, Qt::UTC);
    const core::Millis offset = core::Millis(here.offsetFromUtc(at)) * core::kSecond;
    core::TimeValue local = *value;
    local.interval = core::TimeInterval{value->interval->earliest + offset, value->interval->latest + offset};
    local.zone = core::ZoneState::Local;
    return Labels::tr("%1 %2", "moment, name of the zone")
        .arg(momentText(local, zone.style, months), here.abbreviation(at));
}

} // namespace

QString whenText(const std::optional<core::TimeValue>& value, DisplayZone zone) {
    return whenText(value, zone, QLocale::LongFormat);
}

QString shortWhenText(const std::optional<core::TimeValue>& value, DisplayZone zone) {
    return whenText(value, zone, QLocale::ShortFormat);
}

QStringList noteTexts(const core::DocumentRecord& record) {
    std::vector<core::NotedTime> noted;
    noted.reserve(record.times.size());
    for (const core::TimeRecord& each : record.times)
        noted.push_back({&each.time, each.text});
    QStringList texts;
    for (const core::DocumentNote& note : core::documentNotes(record.document.published, noted))
        texts << toQt(note.text);
    return texts;
}

QString documentsText(int count) {
    return count == 1 ? Labels::tr("1 document") : Labels::tr("%n documents", nullptr, count);
}

QString claimsText(int count) {
    return count == 1 ? Labels::tr("1 claim") : Labels::tr("%n claims", nullptr, count);
}

QString contradictionsText(std::size_t established, std::size_t possible) {
    const QString sure = QLocale().toString(qulonglong{established});
    return possible == 0 ? sure : sure + QStringLiteral(" + ") + QLocale().toString(qulonglong{possible});
}

QString voicesText(int documents, int origins) {
    if (origins >= documents)
        return documentsText(documents);
    return origins == 1 ? Labels::tr("%1, 1 origin").arg(documentsText(documents))
                        : Labels::tr("%1, %n origins", nullptr, origins).arg(documentsText(documents));
}

QString fileNameText(const core::DocumentRecord& record) {
    const std::string_view file = record.file;
    return toQt(file.substr(file.find_last_of('/') + 1)); // npos + 1 is 0
}

QString titleText(const core::DocumentRecord& record) {
    return record.document.title.empty() ? fileNameText(record) : toQt(record.document.title);
}

QString sourceText(const core::DocumentRecord& record) {
    return record.document.publisher.empty() ? Labels::tr("source not named") : toQt(record.document.publisher);
}

QString claimHeadText(const core::CauseTree& causes, const core::Claim& claim) {
    QString cause = causeText(causes, claim.cause);
    if (claim.stance == core::Stance::Asserted)
        return cause;
    return Labels::tr("%1 %2", "cause and stance: Cyberattack denied").arg(cause, stanceText(claim.stance, claim.weak));
}

QString claimSentence(
    const core::CauseTree& causes, const core::DocumentRecord& record, const core::Claim& claim, DisplayZone zone) {
    const QString speaker = claim.isWriters() ? Labels::tr("The writer") : toQt(claim.speaker);
    QString sentence;
    switch (claim.stance) {
    case core::Stance::Asserted:
        sentence = Labels::tr("%1 asserts “%2”");
        break;
    case core::Stance::Denied:
        sentence = claim.weak ? Labels::tr("%1 weakly denies “%2”") : Labels::tr("%1 denies “%2”");
        break;
    case core::Stance::Suspected:
        sentence = Labels::tr("%1 suspects “%2”");
        break;
    }
    sentence = sentence.arg(speaker, causeText(causes, claim.cause));
    return Labels::tr("%1 (%2, %3).", "sentence, when, source")
        .arg(sentence, whenText(claim.said, zone), sourceText(record));
}

} // namespace models
