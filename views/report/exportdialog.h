// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// In which format what is displayed, or the whole case, is written for other tools. The format is remembered. GUI
// thread.

#include "views/rendering/exporting.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace models {
class Session;
}

namespace views {

class ScopeChoice;
class ViewState;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(
        const models::Session& session, const ViewState& state, const rendering::ReportView& view,
        QWidget* parent = nullptr);

    rendering::ReportScope scope() const;
    const rendering::ExportFormat& format() const;

signals:
    void saveWanted();

private:
    void tellFormat();
    void keep() const;

    ScopeChoice* m_scope;
    QListWidget* m_formats;
    QLabel* m_about;
};

} // namespace views
