// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The documents of the case as a table. E sets the publication date; the context menu tells which incident a document
// is about. GUI thread.

#include "views/tables/tablepanel.h"

#include <QPoint>

namespace models {
class DocumentModel;
}

namespace views {

class DocumentsPanel : public TablePanel {
    Q_OBJECT
public:
    DocumentsPanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);

public slots:
    void editDate();          // of the current row
    void showMenu(QPoint at); // of the row there, in the table's viewport

protected:
    QModelIndex selectedRow() const override;
    void choose(const QModelIndex& index) override;
    void typed(const QModelIndex& index, int key) override;
    QString hintWithoutRows(bool filtered) const override;

private:
    DocumentsPanel(models::DocumentModel* model, models::Session& session, ViewState& state, QWidget* parent);

    models::DocumentModel* m_documents;
};

} // namespace views
