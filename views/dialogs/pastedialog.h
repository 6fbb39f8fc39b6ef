// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks for the text of an article and a name for it. GUI thread.

#include <QDialog>

class QLineEdit;
class QCheckBox;
class QPlainTextEdit;

namespace views {

class PasteDialog : public QDialog {
    Q_OBJECT
public:
    // Takes over what the clipboard holds.
    explicit PasteDialog(QWidget* parent = nullptr);

    // What to import: the text as it stands, or the page that the clipboard held with its markup, which keeps headings,
    // links and dates, as long as nobody changed the text of it.
    QString text() const;
    QString name() const; // as given, else the beginning of the text

private:
    QPlainTextEdit* m_text;
    QCheckBox* m_asPage;
    QLineEdit* m_name;
    QString m_page;  // HTML of the clipboard; empty: none
    QString m_plain; // its text
};

} // namespace views
