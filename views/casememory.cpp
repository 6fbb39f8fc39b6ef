// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casememory.h"

#include "models/items/progress.h"
#include "models/items/rowfilter.h"
#include "models/session.h"
#include "views/casepage.h"
#include "views/commands.h"
#include "views/commandtable.h"
#include "views/filtering.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QInputDialog>
#include <QJsonArray>
#include <QSettings>
#include <algorithm>
#include <chrono>
#include <functional>

namespace views {
namespace {

using namespace std::chrono_literals;
constexpr auto kDwell = 600ms; // a document that is passed by is not seen
constexpr int kMostCases = 60; // whose state is kept
const QString kGroup = QStringLiteral("cases");
const QString kView = QStringLiteral("view");
const QString kSeen = QStringLiteral("seen");
const QString kUsed = QStringLiteral("used");

QString nameOf(const QString& casePath) {
    const QString path = QFileInfo(casePath).absoluteFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

// "1-38,40": ids of documents are mostly in a row.
QString rangesText(const QSet<core::DocumentId>& ids) {
    std::vector<core::DocumentId> sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    QStringList ranges;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i + 1;
        while (end < sorted.size() && sorted[end] == sorted[end - 1] + 1)
            ++end;
        const QString first = QString::number(sorted[i]);
        ranges << (end == i + 1 ? first : first + QLatin1Char('-') + QString::number(sorted[end - 1]));
        i = end;
    }
    return ranges.join(QLatin1Char(','));
}

QSet<core::DocumentId> idsOf(const QString& ranges) {
    constexpr qlonglong kMost = 10'000'000;
    QSet<core::DocumentId> ids;
    for (const QString& each : ranges.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qlonglong first = each.section(QLatin1Char('-'), 0, 0).toLongLong();
        const qlonglong last = each.contains(QLatin1Char('-')) ? each.section(QLatin1Char('-'), 1).toLongLong() : first;
        for (qlonglong id = first; id <= last && id - first < kMost && id > 0; ++id)
            ids.insert(id);
    }
    return ids;
}

// The cases that were not opened for longest go.
void prune(QSettings& settings) {
    settings.beginGroup(kGroup);
    QStringList cases = settings.childGroups();
    if (cases.size() > kMostCases) {
        std::ranges::sort(cases, {}, [&](const QString& each) {
            return settings.value(each + QLatin1Char('/') + kUsed).toLongLong();
        });
        for (qsizetype i = 0; i + kMostCases < cases.size(); ++i)
            settings.remove(cases.at(i));
    }
    settings.endGroup();
}

} // namespace

CaseMemory::CaseMemory(models::Session& session, ViewState& state, const CommandTable& commands, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_state(state)
    , m_commands(commands)
    , m_window(window) {
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(kDwell);
    connect(&m_dwell, &QTimer::timeout, this, &CaseMemory::markSeen);
    connect(&state, &ViewState::selectionChanged, this, [this] {
        if (m_state.selection().document != 0)
            m_dwell.start();
    });
    connect(&state, &ViewState::viewRequested, this, [this](const QByteArray& text) {
        if (const auto view = savedViewOf({text.constData(), static_cast<std::size_t>(text.size())}))
            show(*view);
    });
    const auto on = [&](const char* id, const std::function<void()>& what) {
        connect(commands.action(QLatin1String(id)), &QAction::triggered, this, [what] { what(); });
    };
    on("view.save", [this] { saveView(); });
    on("view.reset", [this] { resetLayout(); });
    on("go.unseen", [this] { goToUnseen(); });
    on("go.unchecked", [this] { goToUnchecked(); });
}

CaseMemory::~CaseMemory() = default;

void CaseMemory::open(CasePage& page) {
    m_page = &page;
    m_case = kGroup + QLatin1Char('/') + nameOf(m_session.casePath()) + QLatin1Char('/');
    const QSettings settings;
    m_seen = idsOf(settings.value(m_case + kSeen).toString());
    const std::string text = settings.value(m_case + kView).toString().toStdString();
    if (const auto view = savedViewOf(text))
        show(*view);
    emit seenChanged();
}

void CaseMemory::close() {
    if (m_case.isEmpty())
        return;
    QSettings settings;
    SavedView last = now();
    last.filter.query.clear(); // a search of yesterday would hide articles of today
    settings.setValue(m_case + kView, QString::fromStdString(savedViewText(last)));
    settings.setValue(m_case + kSeen, rangesText(m_seen));
    settings.setValue(m_case + kUsed, QDateTime::currentSecsSinceEpoch());
    prune(settings);
    m_case.clear();
    m_seen.clear();
    m_dwell.stop();
    emit seenChanged();
}

int CaseMemory::seenCount() const {
    // Somebody has read some hundreds; the case may have a hundred thousand.
    const core::SnapshotPtr snapshot = m_session.snapshot();
    return static_cast<int>(std::ranges::count_if(m_seen, [&](core::DocumentId id) { return snapshot->document(id); }));
}

SavedView CaseMemory::now() const {
    SavedView view{m_state.filter(), m_state.range(), {}};
    if (!m_page)
        return view;
    view.layout = m_page->layoutNow();
    QJsonArray hidden;
    for (const char* id : {"view.facets", "view.timeline", "view.reader"}) {
        if (!m_commands.action(QLatin1String(id))->isChecked())
            hidden.append(QLatin1String(id));
    }
    if (!hidden.isEmpty())
        view.layout[QLatin1String(CasePage::kHidden)] = hidden;
    return view;
}

void CaseMemory::show(const SavedView& view) {
    if (m_page) {
        m_page->showLayout(view.layout);
        const QJsonArray hidden = view.layout[QLatin1String(CasePage::kHidden)].toArray();
        for (const char* id : {"view.facets", "view.timeline", "view.reader"})
            m_commands.action(QLatin1String(id))->setChecked(!hidden.contains(QLatin1String(id)));
    }
    m_state.setFilter(view.filter);
    if (view.range != core::TimeInterval{})
        m_state.setRange(view.range);
}

void CaseMemory::saveView() {
    if (!m_session.isOpen() || m_session.snapshot()->readOnly)
        return;
    auto* dialog = new QInputDialog(&m_window);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view; one that has it already is replaced:"));
    dialog->setTextValue(m_state.filter().query);
    connect(
        dialog, &QInputDialog::textValueSelected, this,
        [desk = Desk{m_session, m_state, m_session.snapshot()}, view = now()](const QString& text) {
            if (const QString name = text.simplified(); !name.isEmpty())
                correct(
                    desk, {core::CorrectionKind::SavedView, name.toStdString(), savedViewText(view)},
                    tr("Save the view “%1”").arg(name));
        });
    openOver(m_session, *dialog);
}

void CaseMemory::resetLayout() {
    if (!m_page)
        return;
    for (const char* id : {"view.facets", "view.timeline", "view.reader"})
        m_commands.action(QLatin1String(id))->setChecked(true);
    m_page->resetLayout();
}

void CaseMemory::markSeen() {
    const core::DocumentId id = m_state.selection().document;
    if (m_case.isEmpty() || id == 0 || m_seen.contains(id))
        return;
    m_seen.insert(id);
    emit seenChanged();
}

// The next after the selected one among those that the filter lets through; around the end.
void CaseMemory::goToUnseen() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const models::RowPredicate passes(rowFilterOf(m_state), m_session.causes());
    markSeen(); // who asks for the next has seen this one
    const auto& documents = snapshot->documents;
    const core::DocumentRecord* at = snapshot->document(m_state.selection().document);
    const auto from = static_cast<std::size_t>(at ? at - documents.data() + 1 : 0);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const core::DocumentRecord& each = documents[(from + i) % documents.size()];
        if (!m_seen.contains(each.id) && passes.document(each)) {
            m_state.selectDocument(each.id);
            m_state.reveal();
            return;
        }
    }
    emit nothingLeft(
        m_state.filter().isEmpty() ? tr("Every document has been seen.")
                                   : tr("Every document that search and filters show has been seen."));
}

void CaseMemory::goToUnchecked() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const models::RowPredicate passes(rowFilterOf(m_state), m_session.causes());
    const Selection& selection = m_state.selection();
    const auto& documents = snapshot->documents;
    const core::DocumentRecord* at = snapshot->document(selection.document);
    const auto from = static_cast<std::size_t>(at ? at - documents.data() : 0);
    // Around once: the document that it begins in comes twice, first what follows the selected claim, last the rest.
    for (std::size_t step = 0; step <= documents.size() && !documents.empty(); ++step) {
        const core::DocumentRecord& record = documents[(from + step) % documents.size()];
        const std::size_t first = at && step == 0 ? static_cast<std::size_t>(selection.claim + 1) : 0;
        for (std::size_t i = first; i < record.claims.size(); ++i) {
            const core::ClaimRecord& each = record.claims[i];
            if (!models::isUnchecked(each) || !passes.claim(record, each.claim))
                continue;
            m_state.selectClaim({record.id, static_cast<std::int32_t>(i)});
            m_state.reveal();
            return;
        }
    }
    emit nothingLeft(
        m_state.filter().isEmpty() ? tr("No claim is left that nobody has judged.")
                                   : tr("No claim that search and filters show is left to judge."));
}

} // namespace views
