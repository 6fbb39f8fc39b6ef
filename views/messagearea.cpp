// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messagearea.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace views {
MessageArea::MessageArea(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setVisible(false);
}

void MessageArea::show(const Message& message) {
    clear(message.topic);
    QWidget* line = makeLine(message);
    m_lines.insert(message.topic, line);
    m_layout->addWidget(line);
    setVisible(true);
}

void MessageArea::clear(const QString& topic) {
    if (QWidget* line = m_lines.take(topic)) {
        line->setObjectName({}); // no longer one of the messages shown
        line->hide();
        line->deleteLater();
    }
    setVisible(!m_lines.isEmpty());
}

QStringList MessageArea::texts() const {
    QStringList texts;
    for (const QLabel* each : findChildren<QLabel*>(QStringLiteral("messageText"))) {
        if (each->parentWidget()->objectName() == QLatin1String("messageLine"))
            texts.append(each->text());
    }
    return texts;
}

QWidget* MessageArea::makeLine(const Message& message) {
    const bool error = message.kind == MessageKind::Error;
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("messageLine"));
    line->setProperty("kind", error ? QStringLiteral("error") : QStringLiteral("notice"));
    auto* text = new QLabel(message.text, line);
    text->setObjectName(QStringLiteral("messageText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(error ? tr("Error: %1").arg(message.text) : message.text);
    auto* close = new QToolButton(line);
    close->setText(tr("✕"));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, [this, topic = message.topic] { clear(topic); });
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(text, 1);
    if (!message.actionText.isEmpty()) {
        auto* button = new QPushButton(message.actionText, line);
        connect(button, &QPushButton::clicked, this, [this, topic = message.topic, action = message.action] {
            clear(topic);
            action();
        });
        layout->addWidget(button);
    }
    layout->addWidget(close);
    return line;
}

} // namespace views
