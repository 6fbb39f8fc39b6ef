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
    static constexpr int kSourceRole = Qt::UserRole + 100; // the file on disk that holds it; empty: it was pasted

    explicit ImportLogModel(QObject* parent = nullptr);

    // Below what is there. A file that could not be read before and was looked at again keeps only its new row.
    void add(const ImportSummary& summary);
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
        QString file, outcome, message, source;
    };
    std::vector<Row> m_rows;
};

} // namespace models
