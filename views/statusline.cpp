// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusline.h"

#include "models/core/contradictioncount.h"
#include "models/items/progress.h"
#include "models/session.h"
#include "views/importing/jobbar.h"
#include "views/readonly.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace views {
namespace {

QString withPossible(const QString& established, int possible) {
    return possible == 0 ? established
                         : StatusLine::tr("%1, %2 possible", "contradictions, how many more may be")
                               .arg(established, QLocale().toString(possible));
}

} // namespace

StatusLine::StatusLine(models::Session& session, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_counting([this](const models::Progress& review) {
        m_review = review;
        showProgress();
    })
    , m_counts(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_jobs(new JobBar(session, this))
    , m_file(new QLabel(this)) {
    m_counts->setObjectName(QStringLiteral("caseCounts"));
    m_file->setObjectName(QStringLiteral("caseFile"));
    m_progress->setObjectName(QStringLiteral("caseProgress"));
    m_progress->setContentsMargins(12, 0, 0, 0);
    m_progress->setToolTip(
        tr("U goes to the next document that you have not seen, Shift+U to the next claim nobody has judged."));
    m_counts->setContentsMargins(12, 0, 0, 0);
    m_file->setContentsMargins(0, 0, 12, 0);
    setSizeGripEnabled(false);
    addWidget(m_counts);
    addWidget(m_progress);
    addWidget(m_jobs);
    addPermanentWidget(m_file);
    connect(&session, &models::Session::snapshotChanged, this, &StatusLine::update);
    update();
}

void StatusLine::update() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    if (!m_session.isOpen()) {
        m_counts->setText(tr("No case is open"));
        m_file->clear();
        m_progress->clear();
        m_counting.drop();
        m_review = {};
        return;
    }
    const auto number = [](std::size_t size) { return static_cast<int>(size); };
    const core::ContradictionCount count = core::countContradictions(snapshot->findings.contradictions);
    const QString contradictions =
        withPossible(tr("%Ln contradiction(s)", nullptr, number(count.established)), number(count.possible));
    m_counts->setText(tr("%1 · %2 · %3")
                          .arg(
                              tr("%Ln document(s)", nullptr, number(snapshot->documents.size())),
                              tr("%Ln incident(s)", nullptr, number(snapshot->findings.incidents.size())),
                              contradictions));
    m_counting.want([snapshot] { return models::progressOf(*snapshot); }, models::isLarge(*snapshot));
    const QString state = snapshot->readOnly ? tr("read-only") : tr("saved");
    m_file->setText(tr("%1 · %2").arg(QFileInfo(m_session.casePath()).fileName(), state));
    const QString path = QDir::toNativeSeparators(m_session.casePath());
    m_file->setToolTip(snapshot->readOnly ? path + QLatin1Char('\n') + readOnlyText(m_session) : path);
}

void StatusLine::setSeen(int documents) {
    m_seen = documents;
    if (m_session.isOpen())
        showProgress();
}

void StatusLine::showProgress() {
    const models::Progress& progress = m_review;
    if (progress.documents == 0) {
        m_progress->clear();
        return;
    }
    QStringList parts{
        tr("%1 of %2 seen", "documents")
            .arg(QLocale().toString(std::min(m_seen, progress.documents)), QLocale().toString(progress.documents))};
    if (progress.uncheckedClaims > 0)
        parts << tr("%Ln claim(s) unchecked", nullptr, progress.uncheckedClaims);
    else if (progress.claims > 0)
        parts << tr("all claims checked");
    if (progress.openContradictions > 0 || progress.openPossible > 0)
        parts << withPossible(
            tr("%Ln contradiction(s) open", nullptr, progress.openContradictions), progress.openPossible);
    m_progress->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace views
