// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines above the panels that say what happened: an error, a notice, something done, each with at most one action and a
// close button. Nothing here is modal. A new message replaces an earlier one of the same topic. GUI thread.

#include <QHash>
#include <QPointer>
#include <QString>
#include <QWidget>
#include <cstdint>
#include <functional>

class QVBoxLayout;

namespace views {

enum class MessageKind : std::uint8_t { Notice, Error };

struct Message {
    MessageKind kind = MessageKind::Notice;
    QString topic; // "open", "import": replaces what was said before about it
    QString text;
    QString actionText; // empty: no action
    std::function<void()> action;
};

class MessageArea : public QWidget {
    Q_OBJECT
public:
    explicit MessageArea(QWidget* parent = nullptr);

    void show(const Message& message);
    void clear(const QString& topic);
    QStringList texts() const; // of the messages shown, oldest first

private:
    QWidget* makeLine(const Message& message);

    QVBoxLayout* m_layout;
    QHash<QString, QPointer<QWidget>> m_lines; // by topic
};

} // namespace views
