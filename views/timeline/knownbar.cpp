// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/knownbar.h"

#include "views/elidedlabel.h"
#include "views/icons.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <chrono>

namespace views {
namespace {

using namespace std::chrono_literals;
constexpr auto kBeat = 700ms; // between two moments while it plays
constexpr int kSide = 26;

} // namespace

KnownBar::KnownBar(QWidget* parent)
    : QWidget(parent)
    , m_back(button(QStringLiteral("stepback"), tr("Back to when the last of it became known")))
    , m_play(button(QStringLiteral("play"), tr("Play")))
    , m_forward(button(QStringLiteral("stepforward"), tr("On to when the next became known")))
    , m_close(button(QStringLiteral("close"), tr("Show all that is known")))
    , m_words(new ElidedLabel(this)) {
    setObjectName(QStringLiteral("knownBar"));
    setAccessibleName(tr("Known at"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * rendering::kGap, rendering::kGap, 2 * rendering::kGap, rendering::kGap);
    layout->setSpacing(rendering::kGap);
    for (QToolButton* each : {m_back, m_play, m_forward})
        layout->addWidget(each);
    layout->addSpacing(rendering::kGap);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_close);
    m_timer.setInterval(kBeat);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit stepRequested(1); });
    connect(m_back, &QToolButton::clicked, this, [this] {
        setPlaying(false);
        emit stepRequested(-1);
    });
    connect(m_forward, &QToolButton::clicked, this, [this] {
        setPlaying(false);
        emit stepRequested(1);
    });
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!playing()); });
    connect(m_close, &QToolButton::clicked, this, &KnownBar::closeRequested);
}

QToolButton* KnownBar::button(const QString& icon, const QString& words) {
    auto* made = new QToolButton(this);
    made->setObjectName(icon);
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setProperty("framed", true);
    made->setProperty("iconOnly", true);
    made->setFixedSize(kSide, kSide);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void KnownBar::setColours(const rendering::Palette& colours) {
    m_colours = colours;
    for (QToolButton* each : {m_back, m_forward, m_close})
        each->setIcon(lineIcon(each->objectName(), colours.ink));
    m_play->setIcon(lineIcon(playing() ? QStringLiteral("pause") : QStringLiteral("play"), colours.ink));
}

void KnownBar::setPlaying(bool playing) {
    if (playing == m_timer.isActive())
        return;
    if (playing)
        m_timer.start();
    else
        m_timer.stop();
    const QString words = playing ? tr("Pause") : tr("Play");
    m_play->setToolTip(words);
    m_play->setAccessibleName(words);
    setColours(m_colours);
}

void KnownBar::show(const QString& moment, const core::KnownShare& known) {
    const QString words = tr("Known at %1: %2 of %3 dated documents, %4 of %5 contradictions")
                              .arg(moment)
                              .arg(known.documents)
                              .arg(known.ofDocuments)
                              .arg(known.contradictions)
                              .arg(known.ofContradictions);
    m_words->setText(words);
    m_words->setToolTip(words);
    setVisible(true);
}

} // namespace views
