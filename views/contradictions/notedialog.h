// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks for the analyst's note on a contradiction, for example why it is dismissed. Open it with open(). GUI thread.

#include <QDialog>

class QPlainTextEdit;

namespace views {

class NoteDialog : public QDialog {
    Q_OBJECT
public:
    // `action`: what the main button says, "Dismiss".
    NoteDialog(
        const QString& title, const QString& question, const QString& note, const QString& action, QWidget* parent);

    QString note() const;

private:
    QPlainTextEdit* m_edit;
};

} // namespace views
