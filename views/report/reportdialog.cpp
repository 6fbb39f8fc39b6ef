// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportdialog.h"

#include "models/items/datewords.h"
#include "models/session.h"
#include "views/dialogs/calendar.h"
#include "views/rendering/palette.h"
#include "views/report/presetbar.h"
#include "views/report/reportpreview.h"
#include "views/report/scopechoice.h"
#include "views/sidewindow.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace views {
namespace {

// Tab leaves it at once, as it leaves any other field; the arrows go from part to part of the date.
class DateField : public QDateEdit {
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

const QDate kNoDate(1899, 12, 31); // stands for: that of the case
const QString kAuthor = QStringLiteral("report/author");
const QString kPaper = QStringLiteral("report/paper");
const QString kLandscape = QStringLiteral("report/landscape");
const QString kLeftOut = QStringLiteral("report/leftOut");

} // namespace

ReportDialog::ReportDialog(
    models::Session& session, const ViewState& state, const rendering::ReportView& view, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_scope(new ScopeChoice(session, state, view, this))
    , m_title(new QLineEdit(this))
    , m_author(new QLineEdit(this))
    , m_date(new DateField(this))
    , m_note(new QPlainTextEdit(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_preview(new ReportPreview(session, this)) {
    setWindowTitle(tr("Report"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveReport"));
    save->setDefault(true);
    auto* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("printReport"));
    auto* left = new QVBoxLayout;
    left->setSpacing(2 * rendering::kGap);
    left->addWidget(questions());
    left->addWidget(parts());
    left->addStretch(1);
    left->addWidget(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(3 * rendering::kGap);
    layout->addLayout(left);
    layout->addWidget(m_preview, 1);
    resizeWithinScreen(*this, {960, 680});
    connect(save, &QPushButton::clicked, this, &ReportDialog::saveWanted);
    connect(print, &QPushButton::clicked, this, &ReportDialog::printWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &ReportDialog::keep);
    recall();
    m_presets = new PresetBar([this] { return settings(); }, this);
    left->insertWidget(1, m_presets);
    connect(m_presets, &PresetBar::chosen, this, &ReportDialog::apply);
    changed();
}

void ReportDialog::apply(const rendering::ReportSettings& settings, bool withPages) {
    {
        const QSignalBlocker author(m_author);
        const QSignalBlocker paper(m_paper);
        const QSignalBlocker orientation(m_orientation);
        if (withPages) {
            m_author->setText(settings.author);
            m_paper->setCurrentIndex(settings.paper == rendering::ReportPaper::Letter ? 1 : 0);
            m_orientation->setCurrentIndex(settings.landscape ? 1 : 0);
        }
        for (const auto& [part, box] : m_parts) {
            const QSignalBlocker quiet(box);
            box->setChecked(settings.has(part));
        }
    }
    changed();
}

QWidget* ReportDialog::questions() {
    auto* group = new QWidget(this);
    auto* form = new QFormLayout(group);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Of:"), m_scope);
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setPlaceholderText(QFileInfo(m_session.casePath()).completeBaseName());
    m_author->setObjectName(QStringLiteral("reportAuthor"));
    m_author->setPlaceholderText(tr("not named"));
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_note->setPlaceholderText(tr("Stands on the cover, before the summary"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing());
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Author:"), m_author);
    m_date->setObjectName(QStringLiteral("reportDate"));
    m_date->setCalendarPopup(true);
    dressCalendar(*m_date->calendarWidget());
    m_date->setLocale(models::dateLocale());
    m_date->setDisplayFormat(tr("d MMMM yyyy", "how a field shows a date, in the letters of Qt"));
    m_date->setMinimumDate(kNoDate);
    m_date->setDate(kNoDate);
    m_date->setSpecialValueText(tr("when something last came in"));
    form->addRow(tr("&Date:"), m_date);
    form->addRow(tr("&Note:"), m_note);
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_orientation->setObjectName(QStringLiteral("reportOrientation"));
    m_orientation->addItems({tr("Upright"), tr("Landscape")});
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("&Orientation:"), m_orientation);
    connect(m_scope, &ScopeChoice::changed, this, &ReportDialog::changed);
    connect(m_title, &QLineEdit::textChanged, this, &ReportDialog::changed);
    connect(m_author, &QLineEdit::textChanged, this, &ReportDialog::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReportDialog::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &ReportDialog::changed);
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
    group->setMinimumWidth(340);
    return group;
}

QWidget* ReportDialog::parts() {
    auto* group = new QGroupBox(tr("Parts"), this);
    auto* layout = new QGridLayout(group); // two columns: the dialog has to fit on a small screen
    layout->setVerticalSpacing(rendering::kGap);
    const auto rows = static_cast<int>(rendering::allReportParts().size() + 1) / 2;
    for (const rendering::ReportPart part : rendering::allReportParts()) {
        auto* box = new QCheckBox(rendering::label(part), group);
        box->setObjectName(QStringLiteral("reportPart-") + rendering::name(part));
        const auto place = static_cast<int>(m_parts.size());
        layout->addWidget(box, place % rows, place / rows);
        connect(box, &QCheckBox::toggled, this, &ReportDialog::changed);
        m_parts[part] = box;
    }
    auto* always = new QLabel(tr("The cover, the sources and how it was made always stand in it."), group);
    always->setWordWrap(true);
    always->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(always, rows, 0, 1, 2);
    return group;
}

void ReportDialog::recall() {
    const QSettings kept;
    const QSignalBlocker author(m_author);
    const QSignalBlocker paper(m_paper);
    const QSignalBlocker orientation(m_orientation);
    m_author->setText(kept.value(kAuthor).toString());
    m_paper->setCurrentIndex(kept.value(kPaper, 0).toInt() == 1 ? 1 : 0);
    m_orientation->setCurrentIndex(kept.value(kLandscape, false).toBool() ? 1 : 0);
    const QStringList leftOut = kept.value(kLeftOut).toStringList();
    for (const auto& [part, box] : m_parts) {
        const QSignalBlocker quiet(box);
        box->setChecked(!leftOut.contains(rendering::name(part)));
    }
}

rendering::ReportScope ReportDialog::scope() const {
    return m_scope->scope();
}

rendering::ReportSettings ReportDialog::settings() const {
    rendering::ReportSettings settings;
    settings.title = m_title->text().simplified();
    settings.author = m_author->text().simplified();
    settings.note = m_note->toPlainText().trimmed();
    if (m_date->date() != kNoDate)
        settings.date = m_date->date();
    settings.paper = m_paper->currentIndex() == 1 ? rendering::ReportPaper::Letter : rendering::ReportPaper::A4;
    settings.landscape = m_orientation->currentIndex() == 1;
    for (const auto& [part, box] : m_parts) {
        if (!box->isChecked())
            settings.parts.erase(part);
    }
    return settings;
}

void ReportDialog::changed() {
    const rendering::ReportSettings now = settings();
    m_presets->match(now);
    m_preview->show(scope(), now);
}

void ReportDialog::keep() const {
    const rendering::ReportSettings now = settings();
    QStringList leftOut;
    for (const rendering::ReportPart part : rendering::allReportParts()) {
        if (!now.has(part))
            leftOut.append(rendering::name(part));
    }
    QSettings kept;
    kept.setValue(kAuthor, now.author);
    kept.setValue(kPaper, m_paper->currentIndex());
    kept.setValue(kLandscape, now.landscape);
    kept.setValue(kLeftOut, leftOut);
}

} // namespace views
