// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What became of every file of the imports of this session, what could not be read first. GUI thread.

#include "models/importer.h"
#include "models/items/roles.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace models {

class ImportLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { File, Outcome, Message, ColumnCount };

    explicit ImportLogModel(QObject* parent = nullptr);

    void add(const ImportSummary& summary); // below what is there
    void clear();
    int problemCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // SeverityRole: Fine, Notice (read, with a reader's notice) or Problem. KeyRole: the file as it was given.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Severity severity = Severity::Fine;
        QString file, outcome, message;
    };
    std::vector<Row> m_rows;
};

} // namespace models
