// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The documents of the case as a table. Several can be selected: E sets their publication date, Z the zone of their
// clocks; the context menu tells which incident a document is about. GUI thread.

#include "views/tables/tablepanel.h"

#include <QPoint>
#include <vector>

namespace models {
class DocumentModel;
}

class QPushButton;

namespace views {

class DocumentsPanel : public TablePanel {
    Q_OBJECT
public:
    DocumentsPanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);

    std::vector<core::DocumentId> selectedDocuments() const; // at least the current one, where there is one

public slots:
    void editDate(); // of the selected rows
    void editZone();
    void setAside();          // the selected rows
    void showMenu(QPoint at); // of the row there, in the table's viewport

protected:
    QModelIndex selectedRow() const override;
    void choose(const QModelIndex& index) override;
    void typed(const QModelIndex& index, int key) override;
    QString hintWithoutRows(bool filtered) const override;
    void shown() override;

private:
    DocumentsPanel(models::DocumentModel* model, models::Session& session, ViewState& state, QWidget* parent);

    void remember();
    void updateAside();
    void showAside();

    models::DocumentModel* m_documents;
    QPushButton* m_aside;                     // how many documents are no part of the case for now
    std::vector<core::DocumentId> m_selected; // several: they stay selected in the next snapshot
};

} // namespace views
