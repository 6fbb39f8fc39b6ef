// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table whose first column stays in sight however far one scrolls to the right: once the column itself is gone, a
// second view of it lies over the place where it stood. GUI thread.

#include <QTableView>

namespace views {

class FrozenTable : public QTableView {
    Q_OBJECT
public:
    explicit FrozenTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override; // then the delegate, which both views share
    void setFrozenDelegate(QAbstractItemDelegate* delegate);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

private:
    void hideOthers();
    void arrange();

    QTableView* m_first;
};

} // namespace views
