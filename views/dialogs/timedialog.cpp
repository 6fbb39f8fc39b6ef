// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/timedialog.h"

#include "models/items/labels.h"
#include "views/dialogs/datedialog.h"
#include "views/dialogs/zonebox.h"
#include "views/rendering/palette.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace views {
namespace {

// What is shown is in the zone in which dates are typed here.
constexpr models::DisplayZone kTyped = models::DisplayZone::Utc;

const std::string kNoTime = "none"; // core::TimeReading::value

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

std::optional<QString> TimeDialog::meaningOf(const QString& typed) {
    static const QRegularExpression joint(QStringLiteral("\\s+to\\s+|\\s*–\\s*|\\s*/\\s*"));
    const QStringList ends = typed.trimmed().split(joint);
    if (ends.isEmpty() || ends.size() > 2)
        return std::nullopt;
    QStringList iso;
    for (const QString& end : ends) {
        const std::optional<QString> understood = DateDialog::understood(end);
        if (!understood)
            return std::nullopt;
        iso << *understood;
    }
    const QString both = iso.join(QLatin1Char('/'));
    return core::parseIsoInterval(both.toStdString()) ? std::optional(both) : std::nullopt;
}

TimeDialog::TimeDialog(const core::TimeRecord& time, const core::TimeReading& standing, QWidget* parent)
    : QDialog(parent)
    , m_standing(standing)
    , m_answer(standing)
    , m_meaning(new QLineEdit(this))
    , m_anchor(new QLineEdit(this))
    , m_zone(new ZoneBox(tr("as found"), this))
    , m_none(new QCheckBox(tr("These words are &no time"), this))
    , m_readBack(plainLabel({}, this))
    , m_problem(plainLabel({}, this))
    , m_set(nullptr) {
    setWindowTitle(tr("Time in the text"));
    auto* words = plainLabel(tr("“%1”", "words of a time").arg(models::toQt(time.text)), this);
    QFont bold = words->font();
    bold.setBold(true);
    words->setFont(bold);
    const QString meaning =
        time.time.value.resolved() ? models::whenText(time.time.value, kTyped) : tr("not placed on the axis");
    auto* now = plainLabel(
        time.time.trace.corrected ? tr("Now: %1, corrected by you.").arg(meaning)
                                  : tr("Now: %1, as it was found.").arg(meaning),
        this);
    auto* sentence = plainLabel(models::toQt(core::elided(time.sentence, 240)), this);
    sentence->setObjectName(QStringLiteral("faintText"));
    m_readBack->setObjectName(QStringLiteral("faintText"));
    m_problem->setObjectName(QStringLiteral("problemText"));
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setAccessibleName(tr("Meaning"));
    m_meaning->setPlaceholderText(tr("as found; or 2023-06-05, 5 June 2023 14:10Z"));
    m_anchor->setObjectName(QStringLiteral("anchor"));
    m_anchor->setAccessibleName(tr("Counted from"));
    m_anchor->setPlaceholderText(tr("as found; or a day such as 2023-06-05"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_none->setObjectName(QStringLiteral("noTime"));
    const bool none = standing.value == kNoTime;
    m_none->setChecked(none);
    m_meaning->setText(none ? QString() : models::toQt(standing.value));
    m_anchor->setText(models::toQt(standing.anchor));
    m_zone->setZone(models::toQt(standing.zone));

    auto* form = new QFormLayout;
    form->addRow(tr("&Means:"), m_meaning);
    if (time.time.trace.readings.size() > 1)
        form->addRow(tr("Can be read as:"), readingButtons(time.time.trace.readings));
    form->addRow(tr("&Counted from:"), m_anchor);
    form->addRow(tr("Clock in &zone:"), m_zone);
    form->addRow(m_none);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("Set"), QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    auto* back = buttons->addButton(tr("Back to what was found"), QDialogButtonBox::ResetRole);
    back->setObjectName(QStringLiteral("takeBack"));
    back->setVisible(!standing.value.empty() || !standing.anchor.empty() || !standing.zone.empty());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * rendering::kGap);
    layout->addWidget(words);
    layout->addWidget(sentence);
    layout->addWidget(now);
    layout->addLayout(form);
    layout->addWidget(m_readBack);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(480);

    for (QLineEdit* each : {m_meaning, m_anchor})
        connect(each, &QLineEdit::textChanged, this, &TimeDialog::typed);
    connect(m_zone, &QComboBox::currentTextChanged, this, &TimeDialog::typed);
    connect(m_none, &QCheckBox::toggled, this, &TimeDialog::typed);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, this, &TimeDialog::takeBack);
    typed();
    m_meaning->setFocus();
}

QWidget* TimeDialog::readingButtons(const std::vector<core::TimeInterval>& readings) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const core::TimeInterval& reading : readings) {
        core::TimeValue day;
        day.interval = reading;
        day.granularity = core::Granularity::Day;
        auto* button = new QPushButton(models::whenText(day, kTyped), row);
        button->setObjectName(QStringLiteral("reading"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, iso = DateDialog::typedForm(day)] {
            m_none->setChecked(false);
            m_meaning->setText(iso);
        });
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return row;
}

void TimeDialog::typed() {
    const bool none = m_none->isChecked();
    m_meaning->setEnabled(!none);
    m_anchor->setEnabled(!none && m_meaning->text().trimmed().isEmpty());
    m_zone->setEnabled(!none);
    const std::string mark = m_answer.mark;
    m_answer = {mark, {}, {}, {}};
    QString problem;
    if (none) {
        m_answer.value = kNoTime;
    } else if (const QString meaning = m_meaning->text().trimmed(); !meaning.isEmpty()) {
        const std::optional<QString> iso = meaningOf(meaning);
        m_answer.value = iso.value_or(QString()).toStdString();
        if (!iso && DateDialog::isEitherWayRound(meaning))
            problem = DateDialog::eitherWayRoundText();
        else if (!iso)
            problem = tr("The meaning is not understood. Write it as 2023-06-05, 5 June 2023 or 2023-06-05 14:10Z.");
    } else if (const QString anchor = m_anchor->text().trimmed(); !anchor.isEmpty()) {
        const std::optional<QString> iso = DateDialog::understood(anchor);
        const auto value = iso ? core::parseIso(iso->toStdString()) : std::nullopt;
        if (!value && DateDialog::isEitherWayRound(anchor))
            problem = DateDialog::eitherWayRoundText();
        else if (!value || value->granularity > core::Granularity::Day)
            problem = tr("The day to count from is not understood. Write it as 2023-06-05 or 5 June 2023.");
        else
            m_answer.anchor = iso->toStdString();
    }
    const std::optional<QString> zone = m_zone->zone();
    if (!none && !zone)
        problem = tr("The zone is not understood. Write it as UTC, +02:00 or Europe/Paris.");
    else if (!none)
        m_answer.zone = zone->toStdString();
    m_set->setEnabled(problem.isEmpty() && m_answer != m_standing);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_readBack->setVisible(problem.isEmpty());
    if (none)
        m_readBack->setText(tr("It will stand nowhere on the axis, and nothing will be counted from it."));
    else if (!m_answer.value.empty())
        m_readBack->setText(tr("Read as %1. What is counted from it moves with it.")
                                .arg(models::whenText(core::parseIsoInterval(m_answer.value), kTyped)));
    else
        m_readBack->setText(
            tr("Empty fields stay as they were found. From one time to another: 2023-06-05 to 2023-06-07."));
}

void TimeDialog::takeBack() {
    m_answer = {m_answer.mark, {}, {}, {}};
    accept();
}

} // namespace views
