// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/datedrop.h"

#include "models/items/datewords.h"
#include "models/items/labels.h"
#include "models/session.h"
#include "views/menutitle.h"
#include "views/rendering/timelinetext.h"
#include "views/timeline/timelineview.h"
#include "views/timetriage.h"
#include "views/viewstate.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>

namespace views {
namespace {

struct DateDrop {
    Q_DECLARE_TR_FUNCTIONS(views::DateDrop)
};

bool isDated(const core::DocumentRecord& record) {
    return record.document.published && record.document.published->interval;
}

// The first words of a document that have no date, though it has one.
std::int32_t undatedWords(const core::Snapshot& snapshot, core::DocumentId id) {
    for (std::size_t i = snapshot.undatedFrom; i < snapshot.events.size(); ++i) {
        const core::Event& event = snapshot.events[i];
        if (event.document == id && event.kind == core::EventKind::Occurrence)
            return event.time;
    }
    return -1;
}

// The words are found in the text, which has to be fetched first.
void setMeaning(const Desk& desk, const TimeRef& ref, const QString& iso, QWidget* parent) {
    auto* once = new QObject(parent);
    QObject::connect(
        &desk.session, &models::Session::textReady, once, [desk, ref, iso, once](const models::DocumentText& text) {
            if (text.id != ref.document)
                return;
            QObject::disconnect(&desk.session, nullptr, once, nullptr); // the reader may ask for the same text
            once->deleteLater();
            const core::TimeReading standing = standingReading(*desk.snapshot, ref, text.document.body);
            core::TimeReading wanted = standing;
            wanted.value = iso.toStdString();
            setReading(desk, ref, standing, wanted);
        });
    // Nobody waits for a text that cannot be read, or for one of another case.
    QObject::connect(&desk.session, &models::Session::textFailed, once, [ref, once](core::DocumentId id) {
        if (id == ref.document)
            once->deleteLater();
    });
    QObject::connect(&desk.session, &models::Session::caseOpened, once, &QObject::deleteLater);
    QObject::connect(&desk.session, &models::Session::caseClosed, once, &QObject::deleteLater);
    desk.session.requestText(ref.document);
}

void setDate(const Desk& desk, const QList<core::DocumentId>& documents, const QString& iso, QWidget* parent) {
    std::vector<core::DocumentId> undated;
    for (const core::DocumentId id : documents) {
        const core::DocumentRecord* record = desk.snapshot->document(id);
        if (record && !isDated(*record))
            undated.push_back(id);
        else if (const std::int32_t time = record ? undatedWords(*desk.snapshot, id) : -1; time >= 0)
            setMeaning(desk, {id, time}, iso, parent);
    }
    if (!undated.empty())
        setPublished(desk, undated, iso);
}

QString titleOf(const core::Snapshot& snapshot, core::DocumentId id) {
    const core::DocumentRecord* record = snapshot.document(id);
    if (!record)
        return {};
    const std::int32_t time = isDated(*record) ? undatedWords(snapshot, id) : -1;
    const QString words = time >= 0 && static_cast<std::size_t>(time) < record->times.size()
                              ? rendering::quoted(models::toQt(record->times[static_cast<std::size_t>(time)].text))
                              : models::titleText(*record);
    constexpr int kLength = 60;
    return words.size() > kLength ? words.left(kLength) + QStringLiteral("…") : words;
}

} // namespace

std::vector<DateOffer> dateOffers(core::Millis at, double millisPerPixel, const ViewState& state) {
    const core::CivilTime civil = core::displayTime(at, zoneOffset(state));
    const QString day = QStringLiteral("%1-%2-%3")
                            .arg(civil.year, 4, 10, QLatin1Char('0'))
                            .arg(civil.month, 2, 10, QLatin1Char('0'))
                            .arg(civil.day, 2, 10, QLatin1Char('0'));
    const auto offer = [](const char* how, const QString& iso) {
        const core::TimeValue value = core::parseIso(iso.toStdString()).value_or(core::TimeValue{});
        return DateOffer{QCoreApplication::translate("views::DateDrop", how).arg(models::dateWords(value)), iso};
    };
    std::vector<DateOffer> offers;
    constexpr double kAim = 4; // pixels that a hand hits
    if (millisPerPixel * kAim <= 10 * static_cast<double>(core::kMinute)) {
        const core::Millis minute = at - ((at % core::kMinute) + core::kMinute) % core::kMinute;
        offers.push_back(offer(
            QT_TRANSLATE_NOOP("views::DateDrop", "%1 (the minute is known)"),
            models::toQt(core::isoText(minute, core::ZoneState::Utc))));
    }
    if (millisPerPixel * kAim <= static_cast<double>(core::kDay))
        offers.push_back(offer(QT_TRANSLATE_NOOP("views::DateDrop", "%1 (the day is known)"), day));
    if (millisPerPixel * kAim <= 30 * static_cast<double>(core::kDay))
        offers.push_back(offer(QT_TRANSLATE_NOOP("views::DateDrop", "%1 (the month is known)"), day.left(7)));
    offers.push_back(offer(QT_TRANSLATE_NOOP("views::DateDrop", "%1 (the year is known)"), day.left(4)));
    return offers;
}

void askDroppedDate(
    const Desk& desk, const QList<core::DocumentId>& documents, core::Millis at, double millisPerPixel, QWidget* parent,
    const QPoint& globalAt) {
    if (documents.isEmpty() || desk.snapshot->readOnly)
        return;
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("dateDropMenu"));
    addMenuTitle(
        *menu, documents.size() == 1 ? titleOf(*desk.snapshot, documents.front())
                                     : models::documentsText(static_cast<int>(documents.size())));
    QAction* first = nullptr;
    for (const DateOffer& offer : dateOffers(at, millisPerPixel, desk.state)) {
        QAction* action = menu->addAction(
            offer.words, parent, [desk, documents, iso = offer.iso, parent] { setDate(desk, documents, iso, parent); });
        first = first ? first : action;
    }
    menu->addSeparator();
    const std::vector<core::DocumentId> ids(documents.begin(), documents.end());
    menu->addAction(DateDrop::tr("Another date…"), parent, [desk, ids, parent] { editPublished(desk, ids, parent); });
    menu->addAction(DateDrop::tr("Leave it undated"));
    menu->popup(globalAt);
    menu->setActiveAction(first); // Enter takes what was dropped on
}

} // namespace views
