// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/limitsdialog.h"

#include "views/rendering/palette.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace views {
namespace {

constexpr std::size_t kMiB = 1UL << 20;

QSpinBox* box(QWidget* parent, const QString& name, const QString& unit, std::size_t least, std::size_t most) {
    auto* spin = new QSpinBox(parent);
    spin->setObjectName(name);
    spin->setRange(static_cast<int>(least), static_cast<int>(most));
    spin->setSuffix(unit);
    return spin;
}

} // namespace

LimitsDialog::LimitsDialog(QWidget* parent)
    : QDialog(parent)
    , m_seconds(
          box(this, QStringLiteral("limitSeconds"), tr(" s"), static_cast<std::size_t>(models::kLeastLimits.seconds),
              static_cast<std::size_t>(models::kMostLimits.seconds)))
    , m_memory(
          box(this, QStringLiteral("limitMemory"), tr(" MiB"), models::kLeastLimits.memoryMiB,
              models::kMostLimits.memoryMiB))
    , m_text(
          box(this, QStringLiteral("limitText"), tr(" MiB"), models::kLeastLimits.textBytes / kMiB,
              models::kMostLimits.textBytes / kMiB)) {
    setWindowTitle(tr("Limits for reading"));
    auto* what = new QLabel(
        tr("What one file may cost when it is read. PDF files, archives and office documents are read in a process of "
           "their own, which is ended when it takes more; the file is then named in the import log."),
        this);
    what->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Time:"), m_seconds);
    form->addRow(tr("&Memory:"), m_memory);
    form->addRow(tr("Te&xt that comes out:"), m_text);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * rendering::kGap);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    fill(models::importLimits());
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] { fill({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { models::setImportLimits(answer()); });
}

void LimitsDialog::fill(const reading::ReadLimits& limits) {
    m_seconds->setValue(limits.seconds);
    m_memory->setValue(static_cast<int>(limits.memoryMiB));
    m_text->setValue(static_cast<int>(limits.textBytes / kMiB));
}

reading::ReadLimits LimitsDialog::answer() const {
    return {
        m_seconds->value(), static_cast<std::size_t>(m_memory->value()),
        static_cast<std::size_t>(m_text->value()) * kMiB};
}

} // namespace views
