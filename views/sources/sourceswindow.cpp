// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sourceswindow.h"

#include "models/items/labels.h"
#include "models/items/roles.h"
#include "models/items/sourcemodel.h"
#include "views/rendering/palette.h"
#include "views/sourcetriage.h"
#include "views/tables/rowdelegate.h"
#include "views/viewstate.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStringListModel>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <algorithm>

namespace views {
namespace {

using models::SourceModel;
using rendering::kGap;

constexpr core::SpeakerRole kRoles[] = {core::SpeakerRole::Operator,  core::SpeakerRole::Authority,
                                        core::SpeakerRole::Attacker,  core::SpeakerRole::Expert,
                                        core::SpeakerRole::Anonymous, core::SpeakerRole::Other};

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("sectionTitle"));
    return label;
}

// Names to be typed into, of a model that takes thousands of them at once: any part of a name finds it.
void searchable(QComboBox& box, QAbstractItemModel* names) {
    box.setModel(names);
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

// The first that begins with what was typed, or else holds it.
int rowFor(const QComboBox& box, const QString& typed) {
    const int begins = box.findText(typed, Qt::MatchStartsWith);
    return begins >= 0 ? begins : box.findText(typed, Qt::MatchContains);
}

} // namespace

SourcesWindow::SourcesWindow(models::Session& session, ViewState& state, QWidget* parent)
    : SideWindow(session, parent)
    , m_session(session)
    , m_state(state)
    , m_model(new SourceModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_allNames(new QStringListModel(this))
    , m_outletNames(new QStringListModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_details(nullptr) {
    setWindowTitle(tr("Sources and speakers"));
    resizeWithinScreen(*this, {1020, 640});
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SourceModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    placeWidgets();
    connectDetails();
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const models::SourceEntry* source = current(); !source || source->name != m_shownName)
            keepNote();
        showDetails();
    });
    connect(&m_building, &QFutureWatcherBase::finished, this, &SourcesWindow::built);
    connect(&session, &models::Session::snapshotChanged, this, &SourcesWindow::rebuild);
    connect(&state, &ViewState::zoneChanged, this, &SourcesWindow::rebuild);
    rebuild();
    showDetails();
}

SourcesWindow::~SourcesWindow() = default;

void SourcesWindow::placeWidgets() {
    m_filter->setObjectName(QStringLiteral("sourceFilter"));
    m_filter->setPlaceholderText(tr("Names, roles"));
    m_filter->setAccessibleName(tr("Show only sources with these words"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("sources"));
    m_table->setAccessibleName(tr("Sources and speakers"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpTable(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the model's own order first
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(SourceModel::Name, QHeaderView::Stretch);
    header->resizeSection(SourceModel::Kind, 116);
    header->resizeSection(SourceModel::Grade, 58);
    header->resizeSection(SourceModel::Documents, 88);
    header->resizeSection(SourceModel::Claims, 62);
    header->resizeSection(SourceModel::Contradictions, 76);
    header->resizeSection(SourceModel::OtherNames, 100);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);

    auto* left = new QWidget(this);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(2 * kGap, 2 * kGap, 0, 0);
    list->setSpacing(2 * kGap);
    list->addWidget(m_filter);
    list->addWidget(m_table, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({680, 340});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget* SourcesWindow::makeDetails() {
    m_details = new QWidget(this);
    m_details->setObjectName(QStringLiteral("sidePanel"));
    m_details->setAttribute(Qt::WA_StyledBackground);
    m_name = new QLabel(m_details);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_grade = new QComboBox(m_details);
    m_grade->setObjectName(QStringLiteral("sourceGrade"));
    for (const char grade : {'\0', 'A', 'B', 'C', 'D', 'E', 'F'})
        m_grade->addItem(models::gradeText(grade), static_cast<int>(grade));
    m_role = new QComboBox(m_details);
    m_role->setObjectName(QStringLiteral("sourceRole"));
    m_role->addItem(tr("as the documents have it"), -1);
    for (const core::SpeakerRole role : kRoles)
        m_role->addItem(models::roleText(role), static_cast<int>(role));
    m_copies = new QComboBox(m_details);
    m_copies->setObjectName(QStringLiteral("copiesOutlet"));
    searchable(*m_copies, m_outletNames);
    m_copies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copies->setToolTip(
        tr("An outlet that takes over the articles of another is one voice with it where both say the same."));
    m_same = new QComboBox(m_details);
    m_same->setObjectName(QStringLiteral("sameSource"));
    searchable(*m_same, m_allNames);
    m_same->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_same->lineEdit()->setPlaceholderText(tr("another name"));
    m_join = new QPushButton(tr("&Merge names"), m_details);
    m_join->setObjectName(QStringLiteral("joinSources"));
    m_join->setToolTip(tr("This source goes by the other name from now on, everywhere in the case. It can be undone."));
    m_names = new QListWidget(m_details);
    m_names->setObjectName(QStringLiteral("otherNames"));
    m_names->setAccessibleName(tr("Other names of the source"));
    m_part = new QPushButton(tr("&Separate"), m_details);
    m_part->setObjectName(QStringLiteral("partSource"));
    m_facts = new QListWidget(m_details);
    m_facts->setObjectName(QStringLiteral("sourceFacts"));
    m_facts->setAccessibleName(tr("What stands out"));
    m_facts->setWordWrap(true);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note = new QPlainTextEdit(m_details);
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_note->setAccessibleName(tr("Note on the source"));
    m_note->setPlaceholderText(tr("A note on this source"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(5 * m_note->fontMetrics().lineSpacing());
    m_keepNote = new QPushButton(tr("Sa&ve note"), m_details);
    m_keepNote->setObjectName(QStringLiteral("keepSourceNote"));

    auto* form = new QFormLayout;
    form->addRow(tr("&Grade:"), m_grade);
    form->addRow(tr("&Role:"), m_role);
    form->addRow(tr("Takes art&icles from:"), m_copies);
    auto* same = new QHBoxLayout;
    same->addWidget(m_same, 1);
    same->addWidget(m_join);
    auto* sameLabel = new QLabel(tr("Same a&s:"), m_details);
    sameLabel->setBuddy(m_same);
    form->addRow(sameLabel, same);
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(3 * kGap, 3 * kGap, 3 * kGap, 3 * kGap);
    layout->setSpacing(2 * kGap);
    layout->addWidget(m_name);
    layout->addLayout(form);
    layout->addWidget(m_names);
    layout->addWidget(m_part, 0, Qt::AlignLeft);
    layout->addWidget(heading(tr("WHAT STANDS OUT"), m_details));
    layout->addWidget(m_facts, 1);
    layout->addWidget(heading(tr("NOTE"), m_details));
    layout->addWidget(m_note);
    layout->addWidget(m_keepNote, 0, Qt::AlignLeft);
    return m_details;
}

void SourcesWindow::connectDetails() {
    // Of the index, not of "activated": letters typed into a closed box activate with every key.
    connect(m_grade, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (const models::SourceEntry* source = current())
            gradeSource(desk(), source->name, static_cast<char>(m_grade->itemData(row).toInt()));
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this](int row) {
        const models::SourceEntry* source = current();
        if (const int role = m_role->itemData(row).toInt(); source && role < 0)
            takeBackSourceRole(desk(), source->name);
        else if (source)
            setSourceRole(desk(), source->name, static_cast<core::SpeakerRole>(role));
    });
    connect(m_copies, &QComboBox::activated, this, &SourcesWindow::copyFrom);
    connect(m_copies->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_copies->currentText().simplified();
        if (m_copies->findText(typed, Qt::MatchFixedString) >= 0)
            return; // activated
        if (const int row = rowFor(*m_copies, typed); row >= 0)
            copyFrom(row);
    });
    connect(m_copies->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const models::SourceEntry* source = current(); source && m_copies->lineEdit()->isModified())
            fillCopies(*source); // what was typed and not chosen goes
    });
    connect(m_join, &QPushButton::clicked, this, &SourcesWindow::join);
    connect(m_same->lineEdit(), &QLineEdit::returnPressed, this, &SourcesWindow::join);
    connect(m_part, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = m_names->currentItem())
            partSource(desk(), item->text().toStdString());
    });
    connect(m_names, &QListWidget::currentRowChanged, m_part, [this](int row) {
        m_part->setEnabled(row >= 0 && !m_session.snapshot()->readOnly);
    });
    connect(m_keepNote, &QPushButton::clicked, this, &SourcesWindow::keepNote);
    const auto follow = [this] {
        const models::SourceEntry* source = current();
        const int row = m_facts->currentRow();
        if (source && row >= 0 && static_cast<std::size_t>(row) < source->facts.size())
            goTo(source->facts[static_cast<std::size_t>(row)]);
    };
    connect(m_facts, &QListWidget::itemClicked, this, follow);
    connect(m_facts, &QListWidget::itemActivated, this, follow);
}

Desk SourcesWindow::desk() const {
    return {m_session, m_state, m_session.snapshot()};
}

void SourcesWindow::present() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const Selection& selection = m_state.selection();
    const core::DocumentRecord* record = snapshot->document(selection.document);
    const core::ClaimRecord* claim = snapshot->claim({selection.document, selection.claim});
    if (claim && claim->claim.role != core::SpeakerRole::Writer)
        select(claim->claim.speaker);
    else if (record)
        select(record->document.publisher);
    show();
    raise();
    activateWindow();
    m_table->setFocus();
}

void SourcesWindow::select(const std::string& name) {
    m_wanted = name;
    const QModelIndex row = m_sorted->mapFromSource(m_model->indexOf(name));
    if (!row.isValid())
        return;
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

void SourcesWindow::rebuild() {
    m_building.setFuture(QtConcurrent::run([snapshot = m_session.snapshot(), causes = m_session.causes()] {
        Register made{models::buildSources(*snapshot, causes), {}, {}};
        for (const models::SourceEntry& each : made.sources) {
            made.names << models::toQt(each.name);
            if (each.publishes)
                made.outlets << made.names.back();
        }
        made.names.sort(Qt::CaseInsensitive);
        made.outlets.sort(Qt::CaseInsensitive);
        return made;
    }));
}

void SourcesWindow::built() {
    const models::SourceEntry* before = current();
    const std::string name = before ? before->name : m_wanted;
    Register made = m_building.future().takeResult();
    m_model->setSources(std::move(made.sources));
    m_outlets = std::move(made.outlets);
    m_table->setColumnHidden( // the names have more use for the room
        SourceModel::OtherNames, std::ranges::all_of(m_model->sources(), [](const models::SourceEntry& each) {
            return each.otherNames.empty();
        }));
    fitNames();
    const QSignalBlocker blocker(m_same);
    const QString typed = m_same->lineEdit()->isModified() ? m_same->currentText() : QString();
    m_allNames->setStringList(made.names);
    m_same->setCurrentIndex(-1); // a new list offers its first
    m_same->setEditText(typed);
    m_same->lineEdit()->setModified(!typed.isEmpty());
    select(name);
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showDetails();
}

const models::SourceEntry* SourcesWindow::current() const {
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->sources()[static_cast<std::size_t>(index.row())] : nullptr;
}

// Of the source that was shown, before another one is.
void SourcesWindow::keepNote() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const bool ofThisCase = m_session.isOpen() && snapshot->casePath == m_shownCase;
    if (!m_shownName.empty() && ofThisCase && !snapshot->readOnly && m_note->toPlainText() != m_shownNote)
        setSourceNote(desk(), m_shownName, m_note->toPlainText());
}

void SourcesWindow::closeEvent(QCloseEvent* event) {
    keepNote();
    SideWindow::closeEvent(event);
}

void SourcesWindow::showDetails() {
    const QSignalBlocker grade(m_grade), role(m_role), copies(m_copies);
    const models::SourceEntry* source = current();
    const bool writable = source && !m_session.snapshot()->readOnly;
    for (QWidget* each : std::initializer_list<QWidget*>{m_grade, m_same, m_join, m_note, m_keepNote})
        each->setEnabled(writable);
    m_role->setEnabled(writable && source->speaks);
    m_copies->setEnabled(writable && source->publishes);
    m_facts->clear();
    const bool same = source && m_shownName == source->name; // what is being typed stays
    if (!same || !m_same->lineEdit()->isModified()) {
        m_same->setCurrentIndex(-1);
        m_same->clearEditText();
    }
    if (!source) {
        m_outletNames->setStringList({});
        m_copies->clearEditText();
        m_name->setText(tr("No publisher and no speaker is named in this case."));
        m_names->clear();
        m_note->clear();
        m_shownName.clear(); // its note is no longer what stands there
        m_shownNote.clear();
        return;
    }
    const bool typing = same && m_note->toPlainText() != m_shownNote;
    m_shownName = source->name;
    m_shownCase = m_session.snapshot()->casePath;
    m_name->setText(models::toQt(source->name));
    m_grade->setCurrentIndex(m_grade->findData(static_cast<int>(source->grade)));
    m_role->setCurrentIndex(source->roleByHand ? m_role->findData(static_cast<int>(source->role)) : 0);
    m_shownNote = models::toQt(source->note);
    if (!typing)
        m_note->setPlainText(m_shownNote);
    if (!same || !m_copies->lineEdit()->isModified())
        fillCopies(*source);
    fillNames(*source);
    for (const models::SourceFact& each : source->facts)
        m_facts->addItem(models::sourceFactText(each, m_session.causes(), m_state.zone()));
    if (source->facts.empty()) {
        auto* none =
            new QListWidgetItem(tr("Nothing: it was not first, copies nobody, and kept to what it said."), m_facts);
        none->setFlags(Qt::ItemIsEnabled);
        none->setForeground(rendering::paletteOf(m_state.theme()).faintInk);
    }
}

void SourcesWindow::fillCopies(const models::SourceEntry& source) {
    const QString nobody = tr("nobody (as far as you say)"); // as a hint, so that typing does not have to remove it
    QStringList choices = m_outlets;
    choices.removeOne(models::toQt(source.name));
    choices.prepend(nobody);
    m_outletNames->setStringList(choices);
    m_copies->lineEdit()->setPlaceholderText(nobody);
    const qsizetype copied = source.copies.empty() ? -1 : choices.indexOf(models::toQt(source.copies), 1);
    m_copies->setCurrentIndex(static_cast<int>(copied));
    if (copied < 0)
        m_copies->clearEditText();
}

void SourcesWindow::fillNames(const models::SourceEntry& source) {
    m_names->clear();
    for (const std::string& each : source.otherNames)
        m_names->addItem(models::toQt(each));
    const bool any = m_names->count() > 0;
    m_names->setVisible(any);
    m_part->setVisible(any);
    m_part->setEnabled(false);
    m_names->setMaximumHeight(std::min(4, m_names->count() + 1) * (m_names->fontMetrics().height() + 2 * kGap));
}

void SourcesWindow::copyFrom(int row) {
    const models::SourceEntry* source = current();
    const std::string copied = row > 0 ? m_copies->itemText(row).toStdString() : std::string(); // the first: nobody
    m_copies->setCurrentIndex(copied.empty() ? -1 : row);
    m_copies->lineEdit()->setModified(false);
    if (source && copied != source->copies)
        setCopies(desk(), source->name, copied);
}

void SourcesWindow::join() {
    const models::SourceEntry* source = current();
    const QString as = m_same->currentText().simplified();
    if (!source || as.isEmpty() || as == models::toQt(source->name))
        return;
    m_wanted = as.toStdString();
    const std::string name = source->name;
    m_table->setCurrentIndex({}); // the row goes into the other one
    joinSources(desk(), name, as.toStdString());
}

void SourcesWindow::goTo(const models::SourceFact& fact) {
    if (fact.contradiction != 0)
        m_state.select({fact.contradiction, fact.claim.document, fact.claim.index, -1});
    else
        m_state.select({0, fact.claim.document, fact.claim.index, -1});
    m_state.reveal();
}

// The name has what the other columns leave, and where that is nearly nothing they go out of sight before it does.
void SourcesWindow::fitNames() {
    QHeaderView* header = m_table->horizontalHeader();
    const int least = 20 * m_table->fontMetrics().averageCharWidth();
    int others = 0;
    for (int column = SourceModel::Name + 1; column < SourceModel::Count; ++column)
        others += header->sectionSize(column);
    const bool narrow = m_table->viewport()->width() - others < least;
    header->setSectionResizeMode(SourceModel::Name, narrow ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (narrow)
        header->resizeSection(SourceModel::Name, least);
}

bool SourcesWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitNames();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const models::SourceEntry* source = current();
        const bool plain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if (source && plain && key->key() >= Qt::Key_A && key->key() <= Qt::Key_F) {
            if (!m_session.snapshot()->readOnly)
                gradeSource(desk(), source->name, static_cast<char>('A' + key->key() - Qt::Key_A));
            return true;
        }
    }
    return SideWindow::eventFilter(watched, event);
}

} // namespace views
