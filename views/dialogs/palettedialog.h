// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The command palette: type a few letters of a command, document or incident, Enter carries it out. GUI thread.

#include <QDialog>
#include <QList>
#include <functional>

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
    PaletteDialog(QList<PaletteEntry> entries, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void run();

    QList<PaletteEntry> m_entries;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace views
