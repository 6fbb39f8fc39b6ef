// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sheet of keys: every command with its keys, made from the command table; keys can be changed here, and a clash is
// shown before it is made. GUI thread.

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;
class QLabel;
class QKeySequenceEdit;
class QPushButton;

namespace views {

class CommandTable;

class KeysSheet : public QDialog {
    Q_OBJECT
public:
    explicit KeysSheet(CommandTable& commands, QWidget* parent = nullptr);

private:
    void fill();
    void selected(QTreeWidgetItem* item);
    void setKeys();
    void refresh();

    CommandTable& m_commands;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_edit;
    QPushButton* m_set;
    QPushButton* m_reset;
    QLabel* m_note;
};

} // namespace views
