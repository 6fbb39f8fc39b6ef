// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The command palette: type a few letters of a command, document, source or incident, or a date; Enter carries it out.
// GUI thread.

#include <QDialog>
#include <QList>
#include <functional>
#include <optional>

class QLineEdit;
class QListWidget;

namespace views {

struct PaletteEntry {
    QString text; // "Zoom in"
    QString hint; // keys, or what kind of thing it is
    std::function<void()> run;
};

class PaletteDialog : public QDialog {
    Q_OBJECT
public:
    // `typed`: what the typed text stands for by itself, such as a date; it comes first.
    using Typed = std::function<QList<PaletteEntry>(const QString& text)>;
    PaletteDialog(QList<PaletteEntry> entries, Typed typed, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void run();

    void add(const PaletteEntry& entry);

    QList<PaletteEntry> m_entries;
    Typed m_typed;
    QList<PaletteEntry> m_shown;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace views
