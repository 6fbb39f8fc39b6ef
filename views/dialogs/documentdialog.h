// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Title, source, author and publication date of a document, as the analyst wants them. An emptied field goes back to
// what the file states. GUI thread.

#include "models/core/snapshot.h"

#include <QDialog>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

// What a correction may say about a document; empty: what the file states.
struct DocumentFields {
    QString title;
    QString publisher;
    QString author;
    QString published; // as core::parseIso takes it
    bool operator==(const DocumentFields&) const = default;
};

class DocumentDialog : public QDialog {
    Q_OBJECT
public:
    DocumentDialog(const core::DocumentRecord& record, const QStringList& publishers, QWidget* parent = nullptr);

    // The fields that were changed; the others are as fieldsOf() gives them.
    DocumentFields answer() const;
    bool takesBack() const { return m_takesBack; } // everything back to what the file states
    static DocumentFields fieldsOf(const core::DocumentRecord& record);

private:
    void typed();

    DocumentFields m_given;
    QLineEdit* m_title;
    QLineEdit* m_publisher;
    QLineEdit* m_author;
    QLineEdit* m_published;
    QLabel* m_meaning;
    QPushButton* m_ok = nullptr;
    bool m_takesBack = false;
};

} // namespace views
