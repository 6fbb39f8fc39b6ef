// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names every file of the imports of this session with what came of it and why. The rows can be narrowed by outcome and
// by words; files that could not be read can be tried again, and shown where they lie. GUI thread.

#include <QPoint>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace models {
class ImportLogModel;
class Session;
struct ImportSummary;
} // namespace models

namespace views {

class ImportLogPanel : public QWidget {
    Q_OBJECT
public:
    explicit ImportLogPanel(models::Session& session, QWidget* parent = nullptr);

    int problemCount() const;
    void copyAsText() const; // what is shown, to the clipboard
    void imported(const models::ImportSummary& summary);

public slots:
    void retry();             // the selected rows, else every problem shown
    void openLocation();      // of the current row
    void showMenu(QPoint at); // of the row there, in the table's viewport

private:
    void filter();
    void updateButtons();
    QString currentFile() const;
    QStringList filesToRetry() const;

    models::Session& m_session;
    models::ImportLogModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLabel* m_summary;
    QComboBox* m_outcome;
    QLineEdit* m_words;
    QPushButton* m_retry;
    QPushButton* m_copy;
    QTreeView* m_table;
};

} // namespace views
