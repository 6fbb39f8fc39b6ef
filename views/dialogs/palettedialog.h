// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The command palette: type a few letters of a command, document, source or incident, or a date; Enter carries it out.
// Many entries are made and searched on a worker; what is typed ahead of it is carried out once it is found. GUI
// thread.

#include "models/items/latest.h"

#include <QDialog>
#include <QList>
#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QListWidget;

namespace views {

struct PaletteEntry {
    QString text; // "Zoom in"
    QString hint; // keys, or what kind of thing it is
    std::function<void()> run;
    bool command = false; // goes before names and titles that match no better than it does
};

class PaletteDialog : public QDialog {
    Q_OBJECT
public:
    // `typed`: what the typed text stands for by itself, such as a date; it comes first.
    using Typed = std::function<QList<PaletteEntry>(const QString& text)>;
    PaletteDialog(QList<PaletteEntry> entries, Typed typed, QWidget* parent = nullptr);

    // What else there is, after the entries. `make` holds what it needs by value.
    void addFrom(std::function<QList<PaletteEntry>()> make, bool onWorker);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Found {
        QString text;
        QList<PaletteEntry> entries; // the best ones
    };

    void filter();
    void list(const Found& found);
    void pick(int by);
    void run();
    void add(const PaletteEntry& entry);

    // One for each document of a large case: no place here may be the last to let go of them.
    using EntriesPtr = std::shared_ptr<const QList<PaletteEntry>>;

    QList<PaletteEntry> m_entries;
    EntriesPtr m_more; // from addFrom()
    Typed m_typed;
    QList<PaletteEntry> m_shown;
    models::Latest<EntriesPtr> m_making;
    models::Latest<Found> m_finding;
    QString m_listed;      // the text whose entries are shown
    bool m_picked = false; // one of them was gone to with the keys
    bool m_runWhenFound = false;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace views
