// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What narrows the view, as chips in a row, each removed by a click. Chips that do not fit go into a "+2" menu. GUI
// thread.

#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

class QToolButton;

namespace views {

struct Chip {
    QString text; // "incident: Outlook, 5-9 June 2023"
    std::function<void()> remove;
};

class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);

    void setChips(const QList<Chip>& chips);
    const QList<Chip>& chips() const { return m_chips; }
    // Takes as much of the width as the chips need and shows those that fit.
    void arrange(int available);

private:
    QToolButton* makeButton(const Chip& chip);
    QString chipText(const Chip& chip, int width) const;

    QList<Chip> m_chips;
    QList<QToolButton*> m_buttons;
    QToolButton* m_more;
};

} // namespace views
