// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names every file of the imports of this session with what came of it and why; can show problems only. GUI thread.

#include <QWidget>

class QCheckBox;
class QLabel;
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

private:
    void imported(const models::ImportSummary& summary);
    void showOnlyProblems(bool only);

    models::ImportLogModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLabel* m_summary;
    QCheckBox* m_onlyProblems;
    QTreeView* m_table;
};

} // namespace views
