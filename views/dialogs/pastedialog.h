// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks for the text of an article and a name for it. GUI thread.

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace views {

class PasteDialog : public QDialog {
    Q_OBJECT
public:
    // Takes over what the clipboard holds.
    explicit PasteDialog(QWidget* parent = nullptr);

    QString text() const;
    QString name() const; // as given, else the beginning of the text

private:
    QLineEdit* m_name;
    QPlainTextEdit* m_text;
};

} // namespace views
