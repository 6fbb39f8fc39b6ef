// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/jobbar.h"

#include "models/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>
#include <chrono>

namespace views {
namespace {

using namespace std::chrono_literals;
constexpr auto kTelling = 15s;
constexpr int kMostText = 320; // pixels
constexpr int kLeastDetail = 120;

} // namespace

JobBar::JobBar(models::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(this)) {
    m_bar->setObjectName(QStringLiteral("jobBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 6);
    m_bar->setAccessibleName(tr("Progress"));
    m_button->setProperty("flat", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_button);
    setVisible(false);
    m_telling.setSingleShot(true);
    m_telling.setInterval(kTelling);
    connect(&m_telling, &QTimer::timeout, this, &JobBar::end);

    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_bar->isVisible())
            m_button->setEnabled(false); // it is being cancelled
        m_onClick();
    });
    connect(&session, &models::Session::jobStarted, this, [this, &session](const models::JobProgress& progress) {
        begin(progress.title, [&session] { session.cancelJob(); });
    });
    connect(&session, &models::Session::jobProgress, this, &JobBar::setProgress);
    connect(&session, &models::Session::jobFinished, this, &JobBar::end);
}

void JobBar::begin(const QString& title, std::function<void()> cancel) {
    m_telling.stop();
    m_onClick = std::move(cancel);
    m_button->setText(tr("Cancel"));
    m_button->setVisible(true);
    m_button->setEnabled(true);
    m_bar->setVisible(true);
    setProgress({title, 0, 0, {}});
    setVisible(true);
}

void JobBar::setProgress(const models::JobProgress& progress) {
    QString text = progress.title;
    if (progress.total > 0)
        text = tr("%1 %2 of %3").arg(progress.title).arg(progress.done).arg(progress.total);
    m_text->setToolTip({});
    if (!progress.detail.isEmpty()) { // a path, which may be long; what is done is said in full
        const QFontMetrics words = m_text->fontMetrics();
        const int room = std::max(kLeastDetail, kMostText - words.horizontalAdvance(text));
        m_text->setToolTip(tr("%1 — %2").arg(text, progress.detail));
        text = tr("%1 — %2").arg(text, words.elidedText(progress.detail, Qt::ElideMiddle, room));
    }
    m_text->setText(text);
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    m_button->setVisible(progress.canStop);
}

void JobBar::showText(const QString& text, int width) {
    m_text->setText(m_text->fontMetrics().elidedText(text, Qt::ElideMiddle, width));
    m_text->setToolTip(text);
}

void JobBar::end() {
    setVisible(false);
}

void JobBar::tell(const QString& text, const QString& actionText, std::function<void()> action) {
    showText(text, 480);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_button->setEnabled(true);
    m_bar->setVisible(false);
    m_onClick = std::move(action);
    m_telling.start();
    setVisible(true);
}

} // namespace views
