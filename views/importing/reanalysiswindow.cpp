// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/reanalysiswindow.h"

#include "models/items/labels.h"
#include "views/rendering/palette.h"
#include "views/viewstate.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

constexpr int kMargin = 3 * rendering::kGap;
constexpr QSize kSize(920, 560);
constexpr std::size_t kMostRows = 2'000; // of a group
constexpr int kDocumentRole = Qt::UserRole;
constexpr int kWordsRole = Qt::UserRole + 1;

QString fateText(store::CorrectionFate::Kind kind) {
    using enum store::CorrectionFate::Kind;
    switch (kind) {
    case Moved:
        return QCoreApplication::translate("views::ReanalysisWindow", "Holds for the new reading of the words");
    case Altered:
        return QCoreApplication::translate("views::ReanalysisWindow", "Holds, but the claim is another’s now");
    case Lost:
        return QCoreApplication::translate("views::ReanalysisWindow", "Waits: nothing is read from the words now");
    }
    return {};
}

} // namespace

QString reanalysisSentence(const models::ReanalysisSummary& summary) {
    const int rest = static_cast<int>(summary.corrections.size() + summary.waiting.size());
    const auto possible = static_cast<int>(
        std::ranges::count(summary.appeared, core::SameIncident::Possible, &core::Contradiction::sameIncident));
    const QString found = ReanalysisWindow::tr(
        "%n contradiction(s) found", nullptr, static_cast<int>(summary.appeared.size()) - possible);
    QStringList parts = {
        ReanalysisWindow::tr("%n claim(s) found", nullptr, summary.found(false, true)),
        ReanalysisWindow::tr("%n gone", "claims", summary.found(true, false)),
        ReanalysisWindow::tr("%n read otherwise", "claims", summary.found(true, true)),
        possible == 0 ? found
                      : ReanalysisWindow::tr("%1 and %2 possible", "contradictions found, how many more may be")
                            .arg(found, QLocale().toString(possible)),
        ReanalysisWindow::tr("%n gone", "contradictions", static_cast<int>(summary.gone.size()))};
    if (rest > 0)
        parts.append(ReanalysisWindow::tr("%n correction(s) to look at", nullptr, rest));
    const QString what = models::documentsText(summary.documents);
    return summary.isEmpty() ? ReanalysisWindow::tr("%1 analysed again: nothing has changed.", "12 documents").arg(what)
                             : ReanalysisWindow::tr("%1 analysed again: %2.", "12 documents, what changed")
                                   .arg(what, parts.join(QStringLiteral(", ")));
}

ReanalysisWindow::ReanalysisWindow(
    models::Session& session, ViewState& state, const models::ReanalysisSummary& summary, QWidget* parent)
    : SideWindow(session, parent)
    , m_session(session)
    , m_state(state)
    , m_snapshot(session.snapshot())
    , m_tree(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("reanalysis"));
    setWindowTitle(tr("What the new analysis changed"));
    auto* sentence = new QLabel(reanalysisSentence(summary), this);
    sentence->setWordWrap(true);
    m_tree->setColumnCount(4);
    m_tree->setHeaderLabels({tr("Document"), tr("Before"), tr("Now"), tr("Words")});
    m_tree->setAccessibleName(windowTitle());
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    addCorrections(summary);
    addClaims(summary);
    addContradictions(summary);
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(true);
    for (int column = 0; column < 3; ++column)
        m_tree->setColumnWidth(column, kSize.width() / 4);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        reveal(item->data(0, kDocumentRole).toLongLong(), item->data(0, kWordsRole).toString());
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(sentence);
    layout->addWidget(m_tree, 1);
    resize(kSize);
    m_tree->setFocus();
}

void ReanalysisWindow::addClaims(const models::ReanalysisSummary& summary) {
    std::vector<Row> otherwise, found, gone;
    for (const models::ClaimChange& each : summary.claims)
        (each.was && each.is ? otherwise : each.is ? found : gone).push_back({each.document, each.was, each.is, {}});
    addGroup(tr("Claims read otherwise"), otherwise);
    addGroup(tr("Claims found"), found);
    addGroup(tr("Claims gone"), gone);
}

void ReanalysisWindow::addContradictions(const models::ReanalysisSummary& summary) {
    const auto rows = [&](const std::vector<core::Contradiction>& all, bool now) {
        std::vector<Row> made;
        for (const core::Contradiction& each : all) {
            Row row{each.a.document, {}, {}, models::kindText(each.kind)};
            const core::ClaimRecord* a = now ? m_snapshot->claim(each.a) : nullptr;
            if (a)
                row.is = a->claim;
            made.push_back(std::move(row));
        }
        return made;
    };
    addGroup(tr("Contradictions found"), rows(summary.appeared, true));
    addGroup(tr("Contradictions gone"), rows(summary.gone, false));
}

void ReanalysisWindow::addCorrections(const models::ReanalysisSummary& summary) {
    std::vector<Row> rows;
    for (const store::CorrectionFate& each : summary.corrections)
        rows.push_back({each.document, each.was, each.is, fateText(each.kind)});
    for (std::size_t i = 0; i < summary.waiting.size(); ++i)
        rows.push_back({0, {}, {}, tr("Waits: its contradiction is not found now")});
    addGroup(tr("Corrections to look at"), rows);
}

void ReanalysisWindow::addGroup(const QString& title, const std::vector<Row>& rows) {
    if (rows.empty())
        return;
    auto* group = new QTreeWidgetItem(m_tree, {tr("%1 (%2)", "group, how many").arg(title).arg(rows.size())});
    group->setFirstColumnSpanned(true);
    for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i) {
        const Row& row = rows[i];
        const core::DocumentRecord* record = m_snapshot->document(row.document);
        const QString document = record ? models::titleText(*record) : QString();
        const QString words = row.is || row.was ? models::toQt((row.is ? *row.is : *row.was).text) : QString();
        const QString first = row.what.isEmpty() || document.isEmpty()
                                  ? row.what + document
                                  : tr("%1: %2", "what, title of the document").arg(row.what, document);
        auto* item = new QTreeWidgetItem(group, {first, told(row.was), told(row.is), words.simplified()});
        for (int column = 0; column < m_tree->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
        item->setData(0, kDocumentRole, qlonglong(row.document));
        item->setData(0, kWordsRole, words);
    }
    if (rows.size() > kMostRows)
        new QTreeWidgetItem(group, {tr("and %1 more").arg(rows.size() - kMostRows)});
}

QString ReanalysisWindow::told(const std::optional<core::Claim>& claim) const {
    return claim ? tr("%1: %2", "claim, speaker")
                       .arg(models::claimHeadText(m_session.causes(), *claim), models::speakerText(claim->speaker))
                 : QString();
}

void ReanalysisWindow::reveal(core::DocumentId document, const QString& words) {
    const core::DocumentRecord* record = m_session.snapshot()->document(document);
    if (!record)
        return;
    const std::string wanted = words.toStdString();
    const auto claim =
        std::ranges::find_if(record->claims, [&](const core::ClaimRecord& each) { return each.claim.text == wanted; });
    if (claim == record->claims.end())
        m_state.selectDocument(document);
    else
        m_state.selectClaim({document, static_cast<std::int32_t>(claim - record->claims.begin())});
    m_state.reveal();
}

} // namespace views
