// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/jobbar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>
#include <chrono>
#include <utility>

namespace views {
namespace {

using namespace std::chrono_literals;
constexpr auto kTelling = 15s;
constexpr auto kPatience = 250ms;
constexpr int kMostText = 320; // pixels
constexpr int kMostTold = 480;
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
    m_clock.start();
    m_telling.setSingleShot(true);
    m_telling.setInterval(kTelling);
    connect(&m_telling, &QTimer::timeout, this, &JobBar::hush);
    connect(m_button, &QPushButton::clicked, this, &JobBar::clicked);
    followSession(session);
    followOpening(session);
}

void JobBar::followOpening(models::Session& session) {
    m_opening.setSingleShot(true);
    m_opening.setInterval(kPatience);
    connect(&m_opening, &QTimer::timeout, this, [this, &session] {
        const QString title = tr("Opening %1").arg(QFileInfo(session.opening()).completeBaseName());
        m_ofOpening = begin(title, {});
        setProgress(m_ofOpening, {.title = title, .done = 0, .total = 0, .detail = {}, .canStop = false});
    });
    const auto follow = [this, &session] {
        end(std::exchange(m_ofOpening, 0));
        session.opening().isEmpty() ? m_opening.stop() : m_opening.start();
    };
    connect(&session, &models::Session::openingChanged, this, follow);
    follow(); // it may have begun before there was a window
}

void JobBar::followSession(models::Session& session) {
    const auto start = [this, &session](const QString& title) {
        m_ofSession = begin(title, [&session] { session.cancelJob(); });
    };
    connect(&session, &models::Session::jobStarted, this, [this, start](const models::JobProgress& progress) {
        if (m_ofSession == 0)
            return start(progress.title);
        m_waiting.push_back(progress.title);
        update();
    });
    connect(&session, &models::Session::jobProgress, this, [this](const models::JobProgress& progress) {
        setProgress(m_ofSession, progress);
    });
    connect(&session, &models::Session::jobFinished, this, [this, start] {
        const int ended = std::exchange(m_ofSession, 0);
        if (!m_waiting.empty()) {
            start(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
        }
        end(ended);
    });
}

int JobBar::begin(const QString& title, std::function<void()> cancel) {
    m_running.push_back({++m_last, {title, 0, 0, {}}, std::move(cancel), RemainingTime(m_clock.elapsed())});
    update();
    return m_last;
}

void JobBar::setProgress(int job, const models::JobProgress& progress) {
    const auto found = std::ranges::find(m_running, job, &Job::number);
    if (found == m_running.end())
        return;
    found->progress = progress;
    found->remaining.reach(m_clock.elapsed(), progress.done, progress.total);
    update();
}

void JobBar::end(int job) {
    std::erase_if(m_running, [job](const Job& each) { return each.number == job; });
    update();
}

void JobBar::tell(const QString& text, const QString& actionText, std::function<void()> action) {
    m_told = Told{text, actionText, std::move(action)};
    update();
}

void JobBar::hush() {
    m_told.reset();
    update();
}

void JobBar::update() {
    m_telling.stop();
    setVisible(!m_running.empty() || m_told);
    if (!m_running.empty())
        showJob(m_running.back());
    else if (m_told)
        showTold(*m_told);
}

void JobBar::showJob(const Job& job) {
    const models::JobProgress& progress = job.progress;
    QString text = progress.title;
    if (progress.total > 0)
        text = tr("%1 %2 of %3")
                   .arg(progress.title, QLocale().toString(progress.done), QLocale().toString(progress.total));
    if (const std::optional<std::int64_t> left = job.remaining.left(); left && !job.stopping)
        text = tr("%1, %2", "a job, how long it will take").arg(text, RemainingTime::text(*left));
    if (const auto others = static_cast<int>(m_running.size() + m_waiting.size()) - 1; others > 0)
        text = tr("%1 (and %n more)", "a job, how many others", others).arg(text);
    m_text->setToolTip({});
    if (!progress.detail.isEmpty()) { // a path, which may be long; what is done is said in full
        const QFontMetrics words = m_text->fontMetrics();
        const int room = std::max(kLeastDetail, kMostText - words.horizontalAdvance(text));
        m_text->setToolTip(tr("%1 — %2").arg(text, progress.detail));
        text = tr("%1 — %2").arg(text, words.elidedText(progress.detail, Qt::ElideMiddle, room));
    }
    m_text->setText(text);
    m_bar->setVisible(true);
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    m_button->setText(tr("Cancel"));
    m_button->setVisible(progress.canStop);
    m_button->setEnabled(!job.stopping);
}

void JobBar::showTold(const Told& told) {
    m_text->setText(m_text->fontMetrics().elidedText(told.text, Qt::ElideMiddle, kMostTold));
    m_text->setToolTip(told.text);
    m_button->setText(told.actionText);
    m_button->setVisible(!told.actionText.isEmpty());
    m_button->setEnabled(true);
    m_bar->setVisible(false);
    m_telling.start();
}

void JobBar::clicked() {
    if (m_running.empty()) {
        if (const std::function<void()> act = m_told ? m_told->action : nullptr) // which may tell another thing
            act();
        return;
    }
    Job& shown = m_running.back();
    shown.stopping = true;
    const std::function<void()> cancel = shown.cancel; // which may end the job
    update();
    cancel();
}

} // namespace views
