// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The documents of the case as a table. E sets the publication date. GUI thread.

#include "views/tables/tablepanel.h"

namespace models {
class DocumentModel;
}

namespace views {

class DocumentsPanel : public TablePanel {
    Q_OBJECT
public:
    DocumentsPanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);

public slots:
    void editDate(); // of the current row

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
