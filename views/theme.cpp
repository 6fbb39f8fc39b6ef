// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/rendering/contrast.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QSettings>

namespace views {
namespace {

const QString kThemeKey = QStringLiteral("window/theme");

QString settingOf(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::Contrast:
        return QStringLiteral("contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice choiceOf(const QString& setting) {
    for (const ThemeChoice each : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}) {
        if (setting == settingOf(each))
            return each;
    }
    return ThemeChoice::System;
}

rendering::Theme systemTheme() {
    const QPalette given = QGuiApplication::palette();
    const bool dark = given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
    return dark ? rendering::Theme::Dark : rendering::Theme::Light;
}

// Names of colours that stand as @name in the sheet.
QString filledIn(QString sheet, const rendering::Palette& colours) {
    const bool light = colours.theme == rendering::Theme::Light;
    const std::pair<const char*, QColor> names[] = {
        {"@onaccent", light ? QColor(Qt::white) : colours.ground},
        {"@accenthover", rendering::laidOver(colours.ink, 0.15, colours.accent)},
        {"@hover", rendering::laidOver(colours.accent, 0.08, colours.panel)},
        {"@selection", colours.selection},
        {"@accent", colours.accent},
        {"@border", rendering::laidOver(colours.faintInk, 0.25, colours.line)},
        {"@ground", colours.ground},
        {"@panel", colours.panel},
        {"@faint", colours.faintInk},
        {"@alert", colours.alert},
        {"@line", colours.line},
        {"@ink", colours.ink},
    };
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace

QPalette applicationPalette(const rendering::Palette& colours) {
    const bool light = colours.theme == rendering::Theme::Light;
    QPalette palette;
    palette.setColor(QPalette::Window, colours.ground);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.panel);
    palette.setColor(QPalette::AlternateBase, rendering::laidOver(colours.ground, 0.6, colours.panel));
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.faintInk);
    palette.setColor(QPalette::Button, colours.panel);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::BrightText, colours.alert);
    palette.setColor(QPalette::ToolTipBase, colours.panel);
    palette.setColor(QPalette::ToolTipText, colours.ink);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.ink);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, rendering::laidOver(QColor(Qt::white), light ? 0.8 : 0.12, colours.panel));
    palette.setColor(QPalette::Midlight, rendering::laidOver(colours.line, 0.5, colours.panel));
    palette.setColor(QPalette::Mid, rendering::laidOver(colours.faintInk, 0.3, colours.line));
    palette.setColor(QPalette::Dark, rendering::laidOver(colours.faintInk, 0.6, colours.line));
    palette.setColor(QPalette::Shadow, light ? colours.faintInk : QColor(Qt::black));
    const QColor dim = rendering::laidOver(colours.panel, 0.4, colours.faintInk);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dim);
    return palette;
}

namespace {

// What has the focus is framed twice as thick, and what is chosen stands in a frame, too.
const char* const kContrastSheet = R"(
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus,
QAbstractItemView:focus, QTextEdit:focus { border: 2px solid @accent; }
QTabBar::tab:selected { border: 2px solid @ink; }
QTabBar::tab:focus { border-color: @accent; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
QSplitter::handle { background: @ink; }
)";

} // namespace

QString applicationStyleSheet(const rendering::Palette& colours) {
    const QString more = colours.theme == rendering::Theme::Contrast ? QString::fromLatin1(kContrastSheet) : QString();
    return filledIn(
        QStringLiteral(R"(
QMainWindow::separator { width: 0; height: 0; }
QMenuBar { background: @panel; color: @ink; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @selection; color: @ink; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; padding: 5px 8px; spacing: 6px; }
QStatusBar { background: @panel; color: @faint; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @faint; }
QSplitter::handle { background: @line; }
QToolTip { background: @panel; color: @ink; border: 1px solid @border; padding: 4px; }

QPushButton, QToolButton[framed="true"] { background: @panel; color: @ink; border: 1px solid @border; border-radius: 6px;
    padding: 5px 10px; }
QPushButton:hover, QToolButton[framed="true"]:hover { background: @hover; border-color: @accent; }
QPushButton:pressed, QToolButton[framed="true"]:pressed, QToolButton[framed="true"]:checked { background: @selection; }
QPushButton:focus, QToolButton[framed="true"]:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton[framed="true"]:disabled { color: @faint; border-color: @line; }
QPushButton[primary="true"], QToolButton[primary="true"], QPushButton:default { background: @accent; color: @onaccent;
    border-color: @accent; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover, QPushButton:default:hover { background: @accenthover; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 1px solid @ink; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled, QPushButton:default:disabled { background: @line; color: @faint;
    border-color: @line; }
QPushButton[flat="true"], QToolButton[link="true"] { background: transparent; border: none; color: @accent; padding: 3px 6px;
    border-radius: 4px; }
QPushButton[flat="true"]:hover, QToolButton[link="true"]:hover { background: @selection; }
QPushButton[flat="true"]:disabled, QToolButton[link="true"]:disabled { background: transparent; color: @faint; }
QPushButton[flat="true"]:focus, QToolButton[link="true"]:focus { border: 1px solid @accent; padding: 2px 5px; }

QTabWidget::pane { border: none; border-top: 1px solid @line; background: @panel; }
QTabBar { background: @ground; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @faint; padding: 6px 10px; border: 1px solid transparent; border-bottom: none;
    border-top-left-radius: 6px; border-top-right-radius: 6px; margin-top: 5px; }
QTabBar::tab:first { margin-left: 8px; }
QTabBar::tab:selected { background: @panel; color: @ink; border-color: @line; font-weight: 600; }
QTabBar::tab:hover:!selected { color: @ink; }
QTabBar::tab:focus { color: @accent; }

QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @faint; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }
QAbstractItemView { outline: 0; }
QListWidget::item, QTreeWidget::item { padding: 3px 4px; }
QListWidget::item:selected, QTreeWidget::item:selected { background: @selection; color: @ink; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QToolButton[iconOnly="true"] { padding: 0; }

#searchFrame { background: @panel; border: 1px solid @border; border-radius: 6px; }
#searchFrame[active="true"] { border-color: @accent; }
#searchEdit { background: transparent; border: none; padding: 0; }
#searchResult { color: @faint; }
#searchPopup { background: @panel; border: 1px solid @border; border-radius: 6px; }
#chip { background: @selection; color: @ink; border: 1px solid transparent; border-radius: 9px; padding: 1px 8px; }
#chip:hover { border-color: @accent; }
#chip:focus { border-color: @accent; }

#messageLine { background: @panel; border-bottom: 1px solid @line; border-left: 4px solid @accent; }
#messageLine[kind="error"] { border-left-color: @alert; }
#jobBar { background: @line; border: none; border-radius: 3px; }
#jobBar::chunk { background: @accent; border-radius: 3px; }
#sectionTitle { color: @faint; font-weight: 600; padding-top: 2px; qproperty-indent: 0; }
#faintText, #understood { color: @faint; }
#problemText { color: @alert; }
#welcomePage, #sidePanel { background: @panel; }
#welcomeTitle { font-size: 26px; font-weight: 600; }
#dropHint { border: 2px dashed @border; border-radius: 10px; color: @faint; }
#dropHint[active="true"] { border-color: @accent; color: @accent; }
)") + more,
        colours);
}

rendering::Palette colours(const ViewState& state) {
    return rendering::paletteOf(state.theme());
}

ThemeKeeper::ThemeKeeper(ViewState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
    , m_system(systemTheme())
    , m_choice(choiceOf(QSettings().value(kThemeKey).toString())) {
    apply();
}

void ThemeKeeper::choose(ThemeChoice choice) {
    m_choice = choice;
    QSettings().setValue(kThemeKey, settingOf(choice));
    apply();
}

void ThemeKeeper::apply() {
    rendering::Theme theme = m_system;
    if (m_choice == ThemeChoice::Light)
        theme = rendering::Theme::Light;
    else if (m_choice == ThemeChoice::Dark)
        theme = rendering::Theme::Dark;
    else if (m_choice == ThemeChoice::Contrast)
        theme = rendering::Theme::Contrast;
    const rendering::Palette colours = rendering::paletteOf(theme);
    QApplication::setPalette(applicationPalette(colours));
    qApp->setStyleSheet(applicationStyleSheet(colours));
    m_state.setTheme(theme);
}

} // namespace views
