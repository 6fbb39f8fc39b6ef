// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/readerpanel.h"

#include "models/items/labels.h"
#include "models/items/sources.h"
#include "views/citation.h"
#include "views/documenttriage.h"
#include "views/original/originalwindow.h"
#include "views/reader/claimcard.h"
#include "views/reader/findbar.h"
#include "views/reader/outlinestrip.h"
#include "views/reader/queryterms.h"
#include "views/reader/readerview.h"
#include "views/timetriage.h"
#include "views/triage.h"
#include "views/versions/versionswindow.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace views {

using rendering::kGap;

ReaderPanel::ReaderPanel(models::Session& session, ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_snapshot(session.snapshot())
    , m_place(new QLabel(this))
    , m_date(new QToolButton(this))
    , m_compare(new QPushButton(tr("Compare ⇄"), this))
    , m_original(new QToolButton(this))
    , m_versions(new QToolButton(this))
    , m_view(new ReaderView(session.causes(), this))
    , m_outline(new OutlineStrip(*m_view, this))
    , m_card(new ClaimCard(session.causes(), this)) {
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setObjectName(QStringLiteral("faintText"));
    m_place->setWordWrap(true);
    m_date->setProperty("link", true);
    m_date->setObjectName(QStringLiteral("editDate"));
    m_date->setToolTip(tr("Set the publication date (E)"));
    m_date->setAccessibleName(tr("Set the publication date"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setToolTip(tr("Show both sides of the contradiction beside each other (C)"));
    m_compare->setAutoDefault(false);

    m_original->setObjectName(QStringLiteral("showOriginal"));
    m_original->setText(tr("Original…"));
    m_original->setToolTip(tr("Show the original beside what was extracted, and what was left out"));
    m_versions->setObjectName(QStringLiteral("showVersions"));
    m_versions->setToolTip(tr("Show what changed between the versions of this document"));
    for (QToolButton* each : {m_original, m_versions})
        each->setProperty("link", true);
    m_versions->hide();

    auto* head = new QHBoxLayout;
    head->setContentsMargins(3 * kGap, 2 * kGap, 3 * kGap, 0);
    head->setSpacing(2 * kGap);
    head->addWidget(m_place, 1);
    head->addWidget(m_date);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(head);
    auto* links = new QHBoxLayout; // a row of their own: beside source and date they would leave these no room
    links->setContentsMargins(2 * kGap, 0, 3 * kGap, 0);
    links->addWidget(m_original);
    links->addWidget(m_versions);
    links->addStretch(1);
    links->addWidget(m_compare);
    layout->addLayout(links);
    auto* text = new QHBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_view, 1);
    text->addWidget(m_outline);
    layout->addLayout(text, 1);
    layout->addWidget(m_card);
    setFocusProxy(m_view);

    connect(m_date, &QToolButton::clicked, this, &ReaderPanel::editDate);
    connect(m_compare, &QPushButton::clicked, this, &ReaderPanel::compare);
    connect(m_original, &QToolButton::clicked, this, &ReaderPanel::showOriginal);
    connect(m_versions, &QToolButton::clicked, this, &ReaderPanel::showVersions);
    connect(&session, &models::Session::versionsReady, this, &ReaderPanel::takeVersions);
    connect(m_view, &ReaderView::claimClicked, this, [this](std::int32_t index) {
        m_state.selectClaim({m_shown.id, index});
    });
    connect(m_outline, &OutlineStrip::claimWanted, this, [this](std::int32_t index) {
        m_state.selectClaim({m_shown.id, index});
    });
    connect(m_view, &ReaderView::timeClicked, this, [this](std::int32_t index) {
        m_state.select(
            {0, m_shown.id, claimAt(m_view->marks(), markOf(m_view->marks(), MarkKind::Time, index)->range.from),
             index});
    });
    connect(m_view, &ReaderView::keyTyped, this, &ReaderPanel::typed);
    connect(m_card, &ClaimCard::confirmWanted, this, &ReaderPanel::confirmClaim);
    connect(m_card, &ClaimCard::rejectWanted, this, &ReaderPanel::rejectClaim);
    connect(m_card, &ClaimCard::editWanted, this, &ReaderPanel::editClaim);
    connect(m_card, &ClaimCard::timeEditWanted, this, &ReaderPanel::editTime);
    connect(m_card, &ClaimCard::timeWanted, this, [this](std::int32_t index) {
        m_state.select({0, m_shown.id, -1, index});
    });
    connect(m_card, &ClaimCard::zoneWanted, this, [this] { editZone(desk(), {m_shown.id}, this); });
    connect(m_card, &ClaimCard::dateWanted, this, &ReaderPanel::editDate);
    connect(m_card, &ClaimCard::whyWanted, &state, &ViewState::explain);
    const auto takeFont = [this] { m_view->setFont(m_state.readerFont()); };
    connect(&state, &ViewState::readerFontChanged, m_view, takeFont);
    takeFont();
    connect(m_card, &ClaimCard::claimWanted, this, [this](std::int32_t index) {
        m_state.selectClaim({m_shown.id, index});
    });
    connect(m_card, &ClaimCard::contradictionWanted, this, [this](core::ContradictionId id) {
        if (const core::Contradiction* found = m_snapshot->contradiction(id))
            m_state.select({id, found->a.document, found->a.index, -1});
        m_state.compare();
    });
    connect(&session, &models::Session::snapshotChanged, this, [this] { setSnapshot(m_session.snapshot()); });
    connect(&session, &models::Session::textReady, this, &ReaderPanel::takeText);
    connect(&state, &ViewState::selectionChanged, this, &ReaderPanel::followSelection);
    connect(&state, &ViewState::filterChanged, this, [this] {
        m_view->setTerms(queryTerms(m_state.filter().query) + m_state.matchWords());
    });
    connect(&state, &ViewState::themeChanged, this, &ReaderPanel::retheme);
    connect(&state, &ViewState::zoneChanged, this, &ReaderPanel::rezone);
    connect(&state, &ViewState::revealRequested, this, &ReaderPanel::reveal);
    retheme();
    rezone();
    followSelection();
}

Desk ReaderPanel::desk() const {
    return {m_session, m_state, m_snapshot};
}

void ReaderPanel::setSnapshot(const core::SnapshotPtr& snapshot) {
    const bool others = m_snapshot && m_snapshot->documents.size() != snapshot->documents.size();
    m_snapshot = snapshot;
    const core::DocumentRecord* record = m_snapshot->document(m_shown.id);
    if (!record || record->sha256 != m_shown.sha256)
        m_text.reset(); // gone, or other bytes
    else if (m_text && others)
        m_session.requestVersions(record->id); // one may have come or gone
    else if (m_text && *record != m_shown)
        showText(*record); // a correction changed what is laid over it
    followSelection();
}

void ReaderPanel::followSelection() {
    const core::DocumentRecord* record = m_snapshot->document(m_state.selection().document);
    showHead(record);
    if (!record) {
        m_wanted = 0;
        m_text.reset();
        m_shown = {};
        showHint();
    } else if (m_text && m_text->id == record->id) {
        m_wanted = 0; // a text that is still under way is not wanted any more
        showCard();
    } else if (m_wanted != record->id) {
        m_wanted = record->id;
        m_session.requestText(record->id);
    }
}

void ReaderPanel::takeText(const models::DocumentText& text) {
    const core::DocumentRecord* record = m_snapshot->document(text.id);
    if (text.id != m_wanted || !record)
        return;
    m_wanted = 0;
    m_text = text;
    m_session.requestVersions(text.id);
    showText(*record);
    showCard();
    // A document opens at what is selected in it, else at its beginning.
    reveal();
}

void ReaderPanel::showText(const core::DocumentRecord& record) {
    m_shown = record;
    m_view->setContent({record, m_text->document}, rendering::paletteOf(m_state.theme()));
}

void ReaderPanel::showHint() {
    m_card->clear();
    m_view->setMessage(
        m_snapshot->documents.empty()
            ? tr("The document that you select is read here. Import articles first: drop them on the window.")
            : tr("Select something in the timeline or in a list to read where it comes from."),
        rendering::paletteOf(m_state.theme()));
}

void ReaderPanel::showHead(const core::DocumentRecord* record) {
    m_place->setVisible(record);
    m_date->setVisible(record);
    m_compare->setVisible(record);
    m_original->setVisible(record);
    m_versions->setVisible(record && m_knownOf == record->id && m_known.size() > 1);
    if (!record)
        return;
    QStringList place{models::sourceText(*record), models::whenText(record->document.published, m_state.zone())};
    if (const char grade = models::gradeOf(models::gradesOf(*m_snapshot), record->document.publisher))
        place << tr("source graded %1").arg(QLatin1Char(grade));
    if (record->credibility)
        place << tr("credibility %1", "1 to 6").arg(QLatin1Char(record->credibility));
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_date->setText(record->document.published ? QStringLiteral("✎") : tr("Set a date…"));
    m_date->setEnabled(!m_snapshot->readOnly);
    m_compare->setEnabled(contradictionToCompare() != 0);
}

void ReaderPanel::showCard() {
    const Selection& selection = m_state.selection();
    const core::DocumentRecord* record = m_snapshot->document(m_shown.id);
    const auto in = [](std::int32_t index, const auto& list) {
        return index >= 0 && static_cast<std::size_t>(index) < list.size();
    };
    if (record && selection.document == record->id && in(selection.time, record->times)) {
        m_card->showTime(*m_snapshot, *record, selection.time);
        m_view->setCurrent(MarkKind::Time, selection.time);
        m_view->scrollToMark(MarkKind::Time, selection.time);
    } else if (record && selection.document == record->id && in(selection.claim, record->claims)) {
        m_card->setLetters(selection.contradiction == 0);
        m_card->showClaim(*m_snapshot, *record, selection.claim);
        m_view->setCurrent(MarkKind::Claim, selection.claim);
        m_view->scrollToMark(MarkKind::Claim, selection.claim);
    } else {
        m_card->clear();
        m_view->setCurrent(MarkKind::Claim, -1);
    }
}

void ReaderPanel::reveal() {
    const Selection& selection = m_state.selection();
    if (selection.document != m_shown.id)
        return; // its text has not come yet; showCard() goes there then
    if (selection.time >= 0)
        m_view->scrollToMark(MarkKind::Time, selection.time);
    else if (selection.claim >= 0)
        m_view->scrollToMark(MarkKind::Claim, selection.claim);
}

void ReaderPanel::rezone() {
    m_card->setZone(m_state.zone());
    m_view->setZone(m_state.zone());
    showHead(m_snapshot->document(m_state.selection().document));
    if (m_text)
        showCard();
}

void ReaderPanel::retheme() {
    const rendering::Palette colours = rendering::paletteOf(m_state.theme());
    m_card->setColours(colours);
    m_outline->setColours(colours);
    if (!m_text) {
        showHint();
        return;
    }
    showText(m_shown);
    showCard();
}

FindBar& ReaderPanel::findBar() {
    if (!m_find) {
        m_find = new FindBar(*m_view, this);
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->insertWidget(column->indexOf(m_card), m_find);
    }
    return *m_find;
}

void ReaderPanel::findInText() {
    findBar().begin();
}

void ReaderPanel::findStep(bool backwards) {
    findBar().step(backwards);
}

void ReaderPanel::copyQuote() {
    const core::DocumentRecord* record = m_snapshot->document(m_state.selection().document);
    if (!record)
        return;
    const bool isShown = record->id == m_shown.id;
    const QString words = isShown ? m_view->selectedWords() : QString();
    const core::ClaimRecord* claim = m_snapshot->claim({record->id, m_state.selection().claim});
    if (!words.trimmed().isEmpty())
        QApplication::clipboard()->setText(citation(*record, words, {}));
    else if (claim)
        QApplication::clipboard()->setText(citation(*record, claim->claim));
    else
        QApplication::clipboard()->setText(citation(*record, models::titleText(*record), {}));
}

bool ReaderPanel::find(const QString& words, bool backwards) {
    return !words.isEmpty() && m_view->findNext(words, backwards);
}

void ReaderPanel::stepClaim(int step) {
    // In reading order, which is the order of the marks.
    std::vector<std::int32_t> claims;
    for (const Mark& mark : m_view->marks()) {
        if (mark.kind == MarkKind::Claim)
            claims.push_back(mark.index);
    }
    if (claims.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(claims.size());
    const auto found = std::ranges::find(claims, m_state.selection().claim);
    std::ptrdiff_t at = step > 0 ? 0 : count - 1;
    if (found != claims.end())
        at = (found - claims.begin() + step + count) % count;
    m_state.selectClaim({m_shown.id, claims[static_cast<std::size_t>(at)]});
}

void ReaderPanel::confirmClaim() {
    judge(desk(), {m_shown.id, m_state.selection().claim}, core::ClaimVerdict::Confirmed);
}

void ReaderPanel::rejectClaim() {
    judge(desk(), {m_shown.id, m_state.selection().claim}, core::ClaimVerdict::Rejected);
}

void ReaderPanel::takeVersions(core::DocumentId id, const std::vector<models::Version>& versions) {
    if (id != m_state.selection().document)
        return;
    m_known = versions;
    m_knownOf = id;
    const auto shown = std::ranges::find(versions, id, &models::Version::id);
    m_versions->setText(tr("Version %1 of %2…").arg(shown - versions.begin() + 1).arg(versions.size()));
    m_versions->setVisible(versions.size() > 1);
}

void ReaderPanel::showOriginal() {
    const core::DocumentId id = m_state.selection().document;
    if (m_snapshot->document(id) && !SideWindow::bringForward(*this, OriginalWindow::topicOf(id)))
        (new OriginalWindow(m_session, m_state, id, this))->show();
}

void ReaderPanel::showVersions() {
    if (m_known.size() > 1 && m_knownOf == m_state.selection().document &&
        !SideWindow::bringForward(*this, VersionsWindow::topicOf(m_knownOf)))
        (new VersionsWindow(m_session, m_state, m_knownOf, m_known, this))->show();
}

void ReaderPanel::editDate() {
    if (!m_snapshot->readOnly)
        editPublished(desk(), m_state.selection().document, this);
}

void ReaderPanel::editTime() {
    const core::DocumentRecord* record = m_snapshot->document(m_shown.id);
    const std::int32_t time = m_state.selection().time;
    if (record && m_text && time >= 0 && static_cast<std::size_t>(time) < record->times.size())
        views::editTime(desk(), {m_shown.id, time}, m_text->document.body, this);
}

void ReaderPanel::editClaim() {
    views::editClaim(desk(), {m_shown.id, m_state.selection().claim}, this);
}

core::ContradictionId ReaderPanel::contradictionToCompare() const {
    const Selection& selection = m_state.selection();
    if (selection.contradiction != 0)
        return selection.contradiction;
    core::ContradictionId ofDocument = 0;
    for (const core::Contradiction& each : m_snapshot->findings.contradictions) {
        if (each.state == core::ContradictionState::Dismissed)
            continue;
        for (const core::ClaimRef& side : {each.a, each.b}) {
            if (side.document != selection.document)
                continue;
            if (side.index == selection.claim)
                return each.id;
            if (ofDocument == 0)
                ofDocument = each.id;
        }
    }
    return ofDocument;
}

void ReaderPanel::compare() {
    const core::Contradiction* found = m_snapshot->contradiction(contradictionToCompare());
    if (!found)
        return;
    if (m_state.selection().contradiction != found->id)
        m_state.select({found->id, found->a.document, found->a.index, -1});
    m_state.compare();
}

void ReaderPanel::typed(int key) {
    switch (key) {
    case Qt::Key_Y:
        confirmClaim();
        break;
    case Qt::Key_X:
        rejectClaim();
        break;
    case Qt::Key_E:
        if (m_state.selection().time >= 0)
            editTime();
        else if (m_state.selection().claim >= 0)
            editClaim();
        else
            editDate();
        break;
    case Qt::Key_C:
        compare();
        break;
    case Qt::Key_N:
        editDocumentNote(desk(), {m_shown.id}, this);
        break;
    case Qt::Key_Period:
        nextClaim();
        break;
    case Qt::Key_Comma:
        previousClaim();
        break;
    default:
        break;
    }
}

} // namespace views
