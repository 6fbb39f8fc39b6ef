// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the report is to hold and how its pages look, with a page of it beside. Paper, parts and author are remembered.
// GUI thread.

#include "views/rendering/reportcontent.h"
#include "views/rendering/reportsettings.h"

#include <QDialog>
#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace models {
class Session;
}

namespace views {

class PresetBar;
class ReportPreview;
class ScopeChoice;
class ViewState;

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(
        models::Session& session, const ViewState& state, const rendering::ReportView& view, QWidget* parent = nullptr);

    rendering::ReportScope scope() const;
    rendering::ReportSettings settings() const;

signals:
    void saveWanted();
    void printWanted();

private:
    QWidget* questions();
    QWidget* parts();
    void recall();
    void changed();
    void apply(const rendering::ReportSettings& settings, bool withPages);
    void keep() const; // what the next one begins with

    models::Session& m_session;
    ScopeChoice* m_scope;
    QLineEdit* m_title;
    QLineEdit* m_author;
    QDateEdit* m_date;
    QPlainTextEdit* m_note;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    std::map<rendering::ReportPart, QCheckBox*> m_parts;
    PresetBar* m_presets = nullptr;
    ReportPreview* m_preview;
};

} // namespace views
