// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reports for a purpose, to choose from: those that come with the program, and the user's own, which are kept in the
// settings with paper, orientation, author and parts. GUI thread.

#include "views/rendering/reportsettings.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QToolButton;

namespace views {

class PresetBar : public QWidget {
    Q_OBJECT
public:
    // `current` gives what is to be kept under a new name.
    explicit PresetBar(std::function<rendering::ReportSettings()> current, QWidget* parent = nullptr);

    // Shows that what is chosen is of no preset any more, or is.
    void match(const rendering::ReportSettings& settings);

signals:
    // With title and note empty: they are of one report. Those that come with the program leave the pages as they are.
    void chosen(const rendering::ReportSettings& settings, bool withPages);

private:
    void fill();
    void apply(int row);
    void askName(const QString& taken);
    void remove();
    bool isOwn(int row) const;

    std::function<rendering::ReportSettings()> m_current;
    QComboBox* m_presets;
    QToolButton* m_save;
    QToolButton* m_remove;
};

} // namespace views
