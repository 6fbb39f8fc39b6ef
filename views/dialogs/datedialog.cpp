// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/datedialog.h"

#include "models/core/calendar.h"
#include "models/items/labels.h"
#include "views/dialogs/calendar.h"
#include "views/rendering/palette.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace views {
namespace {

using models::DisplayZone;
using rendering::kGap;

// What is shown is in the zone in which dates are typed here.
constexpr DisplayZone kTyped = DisplayZone::Utc;

QString granularityText(core::Granularity granularity) {
    switch (granularity) {
    case core::Granularity::Year:
        return DateDialog::tr("the year is known");
    case core::Granularity::Month:
        return DateDialog::tr("the month is known");
    case core::Granularity::Day:
        return DateDialog::tr("the day is known");
    default:
        return DateDialog::tr("the minute is known");
    }
}

QString standing(const core::DocumentRecord& record) {
    if (record.publishedCorrected)
        return DateDialog::tr("Now: %1, set by you.").arg(models::whenText(record.document.published, kTyped));
    return record.document.published ? DateDialog::tr("Now: %1, as the file states it.")
                                           .arg(models::whenText(record.document.published, kTyped))
                                     : DateDialog::tr("Now undated: the file states no date.");
}

// A date in English words, with an optional time after it.
std::optional<QString> fromWords(const QString& text) {
    struct Form {
        const char* format;
        const char* iso;
    };
    static constexpr std::array<Form, 7> kForms = {{
        {"d MMMM yyyy", "yyyy-MM-dd"},
        {"d MMM yyyy", "yyyy-MM-dd"},
        {"MMMM d, yyyy", "yyyy-MM-dd"},
        {"MMM d, yyyy", "yyyy-MM-dd"},
        {"MMMM d yyyy", "yyyy-MM-dd"},
        {"MMMM yyyy", "yyyy-MM"},
        {"MMM yyyy", "yyyy-MM"},
    }};
    const QLocale english = QLocale::c();
    for (const Form& form : kForms) {
        const QDate date = english.toDate(text, QLatin1String(form.format));
        if (date.isValid())
            return date.toString(QLatin1String(form.iso));
    }
    return std::nullopt;
}

} // namespace

QString DateDialog::typedForm(const std::optional<core::TimeValue>& value) {
    if (!value || !value->resolved())
        return {};
    const QString full = models::toQt(core::isoText(value->interval->earliest, value->zone));
    switch (value->granularity) {
    case core::Granularity::Year:
        return full.left(4);
    case core::Granularity::Month:
        return full.left(7);
    case core::Granularity::Minute:
    case core::Granularity::Hour:
        return QString(full).replace(QLatin1Char('T'), QLatin1Char(' '));
    default:
        return full.left(10);
    }
}

std::optional<QString> DateDialog::understood(const QString& typed) {
    QString text = typed.simplified();
    if (core::parseIso(text.toStdString()))
        return text;
    if (const auto date = fromWords(text))
        return date;
    // "20 June 2023 14:10Z": the last word is a time.
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '));
    if (space < 0 || !text.mid(space + 1).contains(QLatin1Char(':')))
        return std::nullopt;
    QString front = text.left(space);
    if (front.endsWith(QLatin1Char(',')))
        front.chop(1);
    const auto date = fromWords(front);
    const QString both = date ? *date + QLatin1Char(' ') + text.mid(space + 1) : QString();
    return date && core::parseIso(both.toStdString()) ? std::optional(both) : std::nullopt;
}

bool DateDialog::isEitherWayRound(const QString& typed) {
    static const QRegularExpression figures(QStringLiteral(R"(^\s*\d{1,2}([./-])\d{1,2}\1(\d\d|\d{4})\s*$)"));
    return figures.match(typed).hasMatch();
}

QString DateDialog::eitherWayRoundText() {
    return tr("Which of the figures is the month? Write the day as 2023-06-05 or 5 June 2023.");
}

DateDialog::DateDialog(const std::vector<const core::DocumentRecord*>& records, QWidget* parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
    , m_meaning(new QLabel(this))
    , m_calendar(new QCalendarWidget(this)) {
    setWindowTitle(tr("Publication date"));
    const core::DocumentRecord& record = *records.front();
    const bool several = records.size() > 1;
    auto* title =
        new QLabel(several ? models::documentsText(static_cast<int>(records.size())) : models::titleText(record), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* now = new QLabel(several ? tr("All of them get this date.") : standing(record), this);
    now->setTextFormat(Qt::PlainText);
    auto* label = new QLabel(tr("&Published:"), this);
    label->setBuddy(m_edit);
    m_edit->setPlaceholderText(tr("2023, 2023-06, 2023-06-20 or 2023-06-20 14:10Z"));
    m_edit->setAccessibleName(tr("Publication date"));
    if (!several)
        m_edit->setText(typedForm(record.document.published));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(QStringLiteral("faintText"));
    dressCalendar(*m_calendar);
    m_calendar->setAccessibleName(tr("Calendar"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("Set date"), QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    auto* back = buttons->addButton(tr("Back to the file’s date"), QDialogButtonBox::ResetRole);
    back->setObjectName(QStringLiteral("takeBack"));
    back->setVisible(std::ranges::any_of(records, &core::DocumentRecord::publishedCorrected));
    back->setToolTip(tr("Take your date back; the document is undated again if its file states none."));

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * kGap);
    for (QWidget* each :
         {static_cast<QWidget*>(title), static_cast<QWidget*>(now), static_cast<QWidget*>(label),
          static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_meaning)})
        layout->addWidget(each);
    layout->addWidget(m_calendar, 1);
    layout->addWidget(buttons);
    setMinimumWidth(420);

    connect(m_edit, &QLineEdit::textChanged, this, &DateDialog::typed);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &DateDialog::pickDay);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, this, &DateDialog::takeBack);
    showMonthOf(records);
    typed();
    m_edit->selectAll();
    m_edit->setFocus();
}

// Undated documents are most likely of the time that they tell of.
void DateDialog::showMonthOf(const std::vector<const core::DocumentRecord*>& records) {
    std::optional<core::Millis> at;
    for (const core::DocumentRecord* record : records) {
        if (record->document.published && record->document.published->interval)
            at = std::max(at.value_or(0), record->document.published->interval->earliest);
    }
    for (const core::DocumentRecord* record : records) {
        for (const core::TimeRecord& each : record->times) {
            if (!at && each.time.value.interval)
                at = each.time.value.interval->earliest;
        }
    }
    if (at) {
        const core::CivilTime civil = core::civilOf(*at);
        m_calendar->setCurrentPage(civil.year, civil.month);
    }
}

void DateDialog::typed() {
    const std::optional<QString> iso = understood(m_edit->text());
    m_set->setEnabled(iso.has_value());
    m_iso = iso.value_or(QString());
    if (!iso) {
        m_meaning->setText(
            isEitherWayRound(m_edit->text()) ? eitherWayRoundText()
            : m_edit->text().trimmed().isEmpty()
                ? tr("Write what is known, no more: a year, a month, a day, or a day with a time.")
                : tr("Not understood. Write it as 2023, 2023-06, 2023-06-20, 20 June 2023 or 2023-06-20 14:10Z."));
        return;
    }
    const core::TimeValue value = core::parseIso(iso->toStdString()).value();
    QString text = tr("%1 (%2)", "date, how exactly it is known")
                       .arg(models::whenText(value, kTyped), granularityText(value.granularity));
    if (value.granularity == core::Granularity::Minute && value.zone == core::ZoneState::Local)
        text += QLatin1Char(' ') + tr("The zone is not stated; add Z for UTC or an offset such as +02:00.");
    m_meaning->setText(text);
    const core::CivilTime civil = core::civilOf(value.interval->earliest);
    const QSignalBlocker quiet(m_calendar);
    m_calendar->setSelectedDate(QDate(civil.year, civil.month, civil.day));
}

void DateDialog::pickDay() {
    m_edit->setText(m_calendar->selectedDate().toString(Qt::ISODate));
}

void DateDialog::takeBack() {
    m_iso.clear();
    accept();
}

std::optional<QString> DateDialog::ask(QWidget* parent, const core::DocumentRecord& record) {
    DateDialog dialog(record, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.iso()) : std::nullopt;
}

} // namespace views
