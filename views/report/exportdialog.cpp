// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/exportdialog.h"

#include "views/rendering/palette.h"
#include "views/report/scopechoice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace views {
namespace {

const QString kFormat = QStringLiteral("export/format");

} // namespace

ExportDialog::ExportDialog(
    const models::Session& session, const ViewState& state, const rendering::ReportView& view, QWidget* parent)
    : QDialog(parent)
    , m_scope(new ScopeChoice(session, state, view, this))
    , m_formats(new QListWidget(this))
    , m_about(new QLabel(this)) {
    setWindowTitle(tr("Export"));
    m_formats->setObjectName(QStringLiteral("exportFormats"));
    m_formats->setAccessibleName(tr("Formats"));
    const QString last = QSettings().value(kFormat).toString();
    for (const rendering::ExportFormat& each : rendering::exportFormats()) {
        auto* item = new QListWidgetItem(rendering::label(each), m_formats);
        item->setData(Qt::UserRole, QString::fromLatin1(each.name));
        if (last == QLatin1String(each.name))
            m_formats->setCurrentItem(item);
    }
    if (!m_formats->currentItem())
        m_formats->setCurrentRow(0);
    m_formats->setMinimumHeight(m_formats->sizeHintForRow(0) * m_formats->count() + 2 * m_formats->frameWidth());
    m_about->setObjectName(QStringLiteral("exportAbout"));
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveExport"));
    save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * rendering::kGap);
    layout->addWidget(m_scope);
    layout->addWidget(m_formats, 1);
    layout->addWidget(m_about);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    connect(m_formats, &QListWidget::currentItemChanged, this, &ExportDialog::tellFormat);
    connect(m_formats, &QListWidget::itemActivated, this, &ExportDialog::saveWanted);
    connect(save, &QPushButton::clicked, this, &ExportDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &ExportDialog::keep);
    tellFormat();
    m_formats->setFocus();
}

rendering::ReportScope ExportDialog::scope() const {
    return m_scope->scope();
}

const rendering::ExportFormat& ExportDialog::format() const {
    return *rendering::exportFormat(m_formats->currentItem()->data(Qt::UserRole).toString());
}

void ExportDialog::tellFormat() {
    m_about->setText(rendering::about(format()));
}

void ExportDialog::keep() const {
    QSettings().setValue(kFormat, QString::fromLatin1(format().name));
}

} // namespace views
