// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchbar.h"

#include "models/items/facetmodel.h"
#include "models/items/labels.h"
#include "models/session.h"
#include "views/filtering.h"
#include "views/icons.h"
#include "views/search/chiprow.h"
#include "views/search/searchpopup.h"
#include "views/theme.h"
#include "views/timeline/timelineview.h"
#include "views/viewstate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QStyle>
#include <QToolButton>
#include <algorithm>
#include <chrono>
#include <utility>

namespace views {
namespace {

using namespace std::chrono_literals;
constexpr auto kTypingPause = 120ms;
constexpr auto kSettled = 4s;
constexpr qsizetype kLongestHistory = 30;
const QString kHistoryKey = QStringLiteral("search/history");
const QString kOrderKey = QStringLiteral("search/order");
constexpr int kNarrowestEdit = 110;
constexpr int kNarrow = 560; // a bar below this width says less about the result

QString incidentTitle(const core::Snapshot& snapshot, core::IncidentId id) {
    if (id == models::kUngrouped)
        return SearchBar::tr("not yet grouped");
    const core::Incident* incident = snapshot.incident(id);
    return incident ? models::toQt(incident->title) : SearchBar::tr("no longer there");
}

} // namespace

SearchBar::SearchBar(models::Session& session, ViewState& state, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_state(state)
    , m_icon(new QLabel(this))
    , m_chips(new ChipRow(this))
    , m_edit(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_popup(nullptr)
    , m_order(static_cast<store::SearchOrder>(
          std::clamp(QSettings().value(kOrderKey).toInt(), 0, static_cast<int>(store::SearchOrder::Source))))
    , m_counting([this](const Left& left) { showResult(left); }) {
    setObjectName(QStringLiteral("searchFrame"));
    setFixedHeight(30);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->setPlaceholderText(tr("Search all articles"));
    m_edit->setAccessibleName(tr("Search all articles"));
    m_edit->setAcceptDrops(false); // files dropped here are for the window
    m_edit->installEventFilter(this);
    m_result->setObjectName(QStringLiteral("searchResult"));
    m_clear->setObjectName(QStringLiteral("clearAll"));
    m_clear->setProperty("link", true);
    m_clear->setAccessibleName(tr("Clear search and filters"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 4, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_chips);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_result);
    layout->addWidget(m_clear);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettled);
    connect(&m_settled, &QTimer::timeout, this, &SearchBar::remember);
    connect(&m_typing, &QTimer::timeout, this, &SearchBar::startSearch);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_goWhenAnswered = false; // Enter was for the words before
        m_typing.start();
    });
    connect(m_clear, &QToolButton::clicked, this, &SearchBar::clear);
    connect(&session, &models::Session::searchFinished, this, &SearchBar::answered);
    connect(&session, &models::Session::snapshotChanged, this, [this] {
        updateChips();
        if (!m_state.filter().query.isEmpty())
            search(m_state.filter().query); // what was imported meanwhile may match as well
    });
    connect(&session, &models::Session::caseOpened, this, &SearchBar::forget);
    connect(&session, &models::Session::caseClosed, this, &SearchBar::forget);
    connect(&state, &ViewState::filterChanged, this, &SearchBar::stateChanged);
    connect(&state, &ViewState::themeChanged, this, &SearchBar::updateIcon);
    updateIcon();
    updateChips();
}

void SearchBar::focusSearch() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
    const bool focusIn = event->type() == QEvent::FocusIn;
    if (watched == m_edit && (focusIn || event->type() == QEvent::FocusOut)) {
        setProperty("active", focusIn);
        style()->polish(this);
        if (!focusIn && m_popup)
            m_popup->hide();
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent*>(event)->key());
    return QFrame::eventFilter(watched, event);
}

bool SearchBar::keyPressed(int key) {
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_popup)
            return false;
        if (m_popup->isVisible())
            m_popup->step(key == Qt::Key_Down ? 1 : -1);
        else if (!m_edit->text().isEmpty())
            m_popup->popUp();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToHit();
        return true;
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            emit leaveRequested();
        else
            clear();
        return true;
    default:
        return false;
    }
}

void SearchBar::startSearch() {
    m_typing.stop();
    Filter filter = m_state.filter();
    filter.query = m_edit->text().trimmed();
    m_tookMs = -1;
    m_asked.start();
    if (!filter.query.isEmpty())
        search(filter.query);
    else if (m_popup)
        m_popup->hide();
    m_state.setFilter(filter);
}

void SearchBar::answered(const QString& query, const store::SearchAnswer& answer) {
    if (query != m_state.filter().query)
        return; // of an older text
    const bool follows = std::exchange(m_orderFollows, !answer.orderIsExact);
    if (follows && answer.orderIsExact && query == m_answeredQuery) {
        m_popup->reorder(m_session.snapshot(), answer);
        return;
    }
    m_tookMs = m_asked.isValid() ? m_asked.elapsed() : -1;
    m_asked.invalidate();
    m_answeredQuery = query;
    m_settled.start();
    QStringList words;
    for (const std::string& each : answer.others)
        words << models::toQt(each);
    m_state.setMatches(models::DocumentSet(answer.documents), words);
    updateResult();
    if (!m_popup) {
        m_popup = new SearchPopup(m_state, *this);
        connect(m_popup, &SearchPopup::chosen, this, &SearchBar::goToHit);
        connect(m_popup, &SearchPopup::offered, this, &SearchBar::ask);
    }
    m_popup->setAnswer(m_session.snapshot(), query, answer);
    if (std::exchange(m_goWhenAnswered, false) && m_popup->current() != 0)
        goToHit();
    else if (m_edit->hasFocus() && m_edit->isModified())
        m_popup->popUp();
}

// The hits are of a case that is no longer open.
void SearchBar::forget() {
    m_goWhenAnswered = false;
    m_orderFollows = false;
    m_answeredQuery.clear();
    if (m_popup)
        m_popup->deleteLater();
    m_popup = nullptr;
}

void SearchBar::goToHit() {
    if (m_edit->text().trimmed().isEmpty())
        return;
    if (m_edit->text().trimmed() != m_answeredQuery || !m_popup) {
        m_goWhenAnswered = true;
        if (m_typing.isActive())
            startSearch();
        return;
    }
    m_goWhenAnswered = false;
    const core::DocumentId id = m_popup->current();
    if (id == 0) {
        if (const QString offer = m_popup->offer(); !offer.isEmpty() && m_popup->isVisible())
            ask(offer);
        return;
    }
    remember();
    m_state.selectDocument(id);
    m_state.reveal();
    if (!m_popup->isVisible())
        m_popup->step(1); // Enter again goes to the next
    m_popup->hide();
    m_edit->setModified(false);
}

void SearchBar::ask(const QString& query) {
    m_edit->setText(query);
    m_edit->setModified(true); // the hits are shown, as for what is typed
    startSearch();
}

void SearchBar::setOrder(store::SearchOrder order) {
    m_order = order;
    QSettings().setValue(kOrderKey, static_cast<int>(order));
    if (!m_state.filter().query.isEmpty())
        search(m_state.filter().query);
}

void SearchBar::search(const QString& query) {
    m_orderFollows = false;
    m_session.search(query, m_order);
}

QStringList SearchBar::history() {
    return QSettings().value(kHistoryKey).toStringList();
}

void SearchBar::remember() {
    m_settled.stop();
    const QString query = m_state.filter().query;
    if (query.isEmpty() || query != m_answeredQuery)
        return;
    QStringList queries = history();
    queries.removeAll(query);
    queries.prepend(query);
    QSettings().setValue(kHistoryKey, QStringList(queries.mid(0, kLongestHistory)));
}

void SearchBar::clear() {
    m_goWhenAnswered = false;
    m_edit->clear();
    m_typing.stop();
    if (m_popup)
        m_popup->hide();
    m_state.setFilter({});
}

void SearchBar::stateChanged() {
    const QString query = m_state.filter().query;
    if (query != m_edit->text().trimmed() && !m_typing.isActive()) {
        m_edit->setText(query); // from the view history
        if (!query.isEmpty())
            startSearch();
    }
    updateChips();
}

void SearchBar::updateChips() {
    const Filter& filter = m_state.filter();
    const core::SnapshotPtr snapshot = m_session.snapshot();
    QList<Chip> chips;
    const auto change = [this](const auto& edit) {
        return [this, edit] {
            Filter changed = m_state.filter();
            edit(changed);
            m_state.setFilter(changed);
        };
    };
    if (filter.incident != 0)
        chips.append({tr("incident: %1").arg(incidentTitle(*snapshot, filter.incident)), change([](Filter& changed) {
                          changed.incident = 0;
                      })});
    const std::pair<models::FacetKind, QString> kinds[] = {
        {models::FacetKind::Cause, tr("cause: %1")},       {models::FacetKind::Speaker, tr("says: %1")},
        {models::FacetKind::Source, tr("source: %1")},     {models::FacetKind::Stance, tr("stance: %1")},
        {models::FacetKind::Month, tr("published: %1")},   {models::FacetKind::Tag, tr("tag: %1")},
        {models::FacetKind::Language, tr("language: %1")},
    };
    for (const auto& [kind, text] : kinds) {
        const auto label = [&, kind = kind, text = text](const QString& key) {
            return text.arg(models::facetText(m_session.causes(), kind, key.toStdString()));
        };
        for (const QString& each : filter.chosen(kind))
            chips.append(
                {label(each), change([kind = kind, each](Filter& changed) { changed.chosen(kind).removeAll(each); })});
        for (const auto& each : filter.excluded) {
            if (each.first == kind)
                chips.append(
                    {tr("not %1", "a chip: not source: X").arg(label(each.second)),
                     change([each](Filter& changed) { changed.excluded.removeAll(each); })});
        }
    }
    if (filter.knownAt)
        chips.append({tr("known by %1").arg(momentText(m_state, *filter.knownAt)), change([](Filter& changed) {
                          changed.knownAt.reset();
                      })});
    m_chips->setChips(chips);
    updateResult();
}

void SearchBar::updateResult() {
    const bool narrowed = !m_state.filter().isEmpty();
    m_clear->setVisible(narrowed);
    if (!narrowed || !m_session.isOpen()) {
        m_counting.drop();
        m_full.clear();
        m_short.clear();
        arrange();
        return;
    }
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const auto make = [snapshot, filter = rowFilterOf(m_state), causes = m_session.causes()] {
        const models::RowPredicate passes(filter, causes);
        const auto left = std::ranges::count_if(
            snapshot->documents, [&](const core::DocumentRecord& record) { return passes.document(record); });
        return Left{static_cast<int>(left), static_cast<int>(snapshot->documents.size())};
    };
    m_counting.want(make, models::isLarge(*snapshot));
    arrange(); // the chips have changed
}

void SearchBar::showResult(const Left& left) {
    m_full = tr("%1 of %n document(s)", nullptr, left.all).arg(QLocale().toString(left.documents));
    m_short = tr("%1 of %2", "documents").arg(QLocale().toString(left.documents), QLocale().toString(left.all));
    if (m_tookMs >= 0 && !m_state.filter().query.isEmpty())
        m_full = tr("%1 · %2 ms").arg(m_full).arg(m_tookMs);
    arrange();
}

void SearchBar::arrange() {
    m_result->setText(width() < kNarrow ? m_short : m_full);
    m_result->setToolTip(m_full);
    m_clear->setText(width() < kNarrow ? tr("Clear") : tr("Clear all"));
    const int others = m_icon->sizeHint().width() + (m_result->text().isEmpty() ? 0 : m_result->sizeHint().width()) +
                       (m_clear->isHidden() ? 0 : m_clear->sizeHint().width()) + 5 * layout()->spacing();
    m_chips->arrange(width() - others - kNarrowestEdit);
}

void SearchBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
    if (m_popup && m_popup->isVisible())
        m_popup->popUp();
}

void SearchBar::updateIcon() {
    m_icon->setPixmap(lineIcon(QStringLiteral("search"), colours(m_state).faintInk).pixmap(16));
}

} // namespace views
