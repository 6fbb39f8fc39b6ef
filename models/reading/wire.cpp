// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/wire.h"

#include "models/core/text.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <array>
#include <charconv>

namespace reading {
namespace {

using Text = std::string core::Document::*;

// Fields that are plain text, in the order in which they travel.
constexpr std::array<Text, 8> kTexts{&core::Document::format, &core::Document::title, &core::Document::publisher,
                                     &core::Document::author, &core::Document::url,   &core::Document::language,
                                     &core::Document::agency, &core::Document::notice};

QCborValue cbor(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string text(const QCborValue& value) {
    const QByteArray bytes = value.toByteArray();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return core::isUtf8(view) ? std::string(view) : core::toValidUtf8(view);
}

// Qt's own turns fractions into integers, whatever their size.
qint64 integer(const QCborValue& value, qint64 otherwise = 0) {
    return value.isInteger() ? value.toInteger() : otherwise;
}

QCborValue cbor(const core::Span& span) {
    return QCborArray{static_cast<qint64>(span.begin), static_cast<qint64>(span.end)};
}

std::optional<core::Span> span(const QCborValue& value, std::string_view body) {
    const QCborArray array = value.toArray();
    const qint64 begin = integer(array.at(0), -1);
    const qint64 end = integer(array.at(1), -1);
    if (begin < 0 || end < begin || static_cast<std::size_t>(end) > body.size())
        return std::nullopt;
    return core::Span{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
}

QCborValue cbor(const std::optional<core::TimeValue>& time) {
    if (!time)
        return {};
    QCborArray array{
        cbor(time->timex), cbor(time->basis), static_cast<qint64>(time->zone), static_cast<qint64>(time->granularity),
        time->approximate};
    if (time->interval) {
        array.append(static_cast<qint64>(time->interval->earliest));
        array.append(static_cast<qint64>(time->interval->latest));
    }
    return array;
}

std::optional<core::TimeValue> time(const QCborValue& value) {
    if (!value.isArray())
        return std::nullopt;
    const QCborArray array = value.toArray();
    core::TimeValue time;
    time.timex = text(array.at(0));
    time.basis = text(array.at(1));
    time.zone = integer(array.at(2)) == 1 ? core::ZoneState::Utc : core::ZoneState::Local;
    const qint64 granularity = integer(array.at(3), -1);
    if (granularity < 0 || granularity > static_cast<qint64>(core::Granularity::Year))
        return std::nullopt;
    time.granularity = static_cast<core::Granularity>(granularity);
    time.approximate = array.at(4).toBool();
    if (array.size() >= 7 && integer(array.at(5)) < integer(array.at(6)))
        time.interval = core::TimeInterval{integer(array.at(5)), integer(array.at(6))};
    return time;
}

QCborValue cbor(const core::Document& document) {
    QCborArray texts;
    for (const Text field : kTexts)
        texts.append(cbor(document.*field));
    QCborArray headings;
    for (const core::Span& heading : document.headings)
        headings.append(cbor(heading));
    QCborArray parts;
    for (const core::DocumentPart& part : document.parts)
        parts.append(QCborArray{cbor(part.span), cbor(std::optional(part.at)), cbor(part.label)});
    QCborArray services;
    for (const std::string& service : document.services)
        services.append(cbor(service));
    QCborArray evidence;
    for (const core::FieldEvidence& each : document.evidence)
        evidence.append(QCborArray{cbor(each.field), cbor(each.source), cbor(each.raw)});
    return QCborArray{
        texts,   cbor(document.body), cbor(document.published), cbor(document.modified), headings, parts, services,
        evidence};
}

core::Document documentOf(const QCborArray& array) {
    core::Document document;
    const QCborArray texts = array.at(0).toArray();
    for (std::size_t i = 0; i < kTexts.size(); ++i)
        document.*kTexts[i] = text(texts.at(static_cast<qsizetype>(i)));
    document.body = text(array.at(1));
    document.published = time(array.at(2));
    document.modified = time(array.at(3));
    for (const auto& each : array.at(4).toArray()) {
        if (const auto heading = span(each, document.body))
            document.headings.push_back(*heading);
    }
    for (const auto& each : array.at(5).toArray()) {
        const QCborArray part = each.toArray();
        if (const auto where = span(part.at(0), document.body))
            document.parts.push_back({*where, time(part.at(1)).value_or(core::TimeValue{}), text(part.at(2))});
    }
    for (const auto& each : array.at(6).toArray())
        document.services.push_back(text(each));
    for (const auto& each : array.at(7).toArray()) {
        const QCborArray fields = each.toArray();
        document.evidence.push_back({text(fields.at(0)), text(fields.at(1)), text(fields.at(2))});
    }
    return document;
}

QCborValue cbor(const core::Error& error) {
    return QCborArray{static_cast<qint64>(error.code), cbor(error.message)};
}

core::Error errorOf(const QCborValue& value) {
    const QCborArray array = value.toArray();
    const qint64 code = integer(array.at(0), -1);
    const bool valid = code >= 0 && code <= static_cast<qint64>(core::ErrorCode::NotText);
    return {valid ? static_cast<core::ErrorCode>(code) : core::ErrorCode::Malformed, text(array.at(1))};
}

} // namespace

std::string encodeAnswer(const WorkerAnswer& answer) {
    QCborArray documents;
    for (const core::Document& document : answer.documents)
        documents.append(cbor(document));
    QCborArray unread;
    for (const UnreadPart& part : answer.unread)
        unread.append(QCborArray{cbor(part.name), cbor(part.error)});
    const QCborValue format = answer.format ? cbor(*answer.format) : QCborValue();
    const QCborValue error = answer.format ? QCborValue() : cbor(answer.format.error());
    return QCborValue(QCborArray{format, error, documents, unread}).toCbor().toStdString();
}

std::optional<WorkerAnswer> decodeAnswer(std::string_view bytes) {
    QCborParserError problem{};
    const QCborValue value =
        QCborValue::fromCbor(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), &problem);
    if (problem.error != QCborError::NoError || !value.isArray() || value.toArray().size() != 4)
        return std::nullopt;
    const QCborArray array = value.toArray();
    if (!array.at(0).isByteArray())
        return WorkerAnswer{std::unexpected(errorOf(array.at(1)))};
    WorkerAnswer answer{text(array.at(0))};
    for (const auto& each : array.at(2).toArray())
        answer.documents.push_back(documentOf(each.toArray()));
    for (const auto& each : array.at(3).toArray())
        answer.unread.push_back({text(each.toArray().at(0)), errorOf(each.toArray().at(1))});
    return answer;
}

std::string encodeEntry(const core::Result<std::string>& bytes) {
    return QCborValue(bytes ? QCborArray{cbor(*bytes), true} : QCborArray{cbor(bytes.error())}).toCbor().toStdString();
}

std::optional<core::Result<std::string>> decodeEntry(std::string_view bytes) {
    QCborParserError problem{};
    const QCborValue value =
        QCborValue::fromCbor(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), &problem);
    const QCborArray array = value.toArray();
    if (problem.error != QCborError::NoError || array.isEmpty())
        return std::nullopt;
    if (array.size() == 1)
        return std::unexpected(errorOf(array.at(0)));
    return array.at(0).toByteArray().toStdString(); // bytes of a file, of any kind
}

std::string encodePicture(const core::Result<PagePicture>& picture) {
    if (!picture)
        return QCborValue(QCborArray{cbor(picture.error())}).toCbor().toStdString();
    return QCborValue(QCborArray{picture->page, picture->pages, picture->width, picture->height, cbor(picture->rgb)})
        .toCbor()
        .toStdString();
}

std::optional<core::Result<PagePicture>> decodePicture(std::string_view bytes) {
    QCborParserError problem{};
    const QCborValue value =
        QCborValue::fromCbor(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), &problem);
    const QCborArray array = value.toArray();
    if (problem.error != QCborError::NoError || !value.isArray())
        return std::nullopt;
    if (array.size() == 1)
        return std::unexpected(errorOf(array.at(0)));
    const auto number = [&](qsizetype i) { return integer(array.at(i), -1); };
    const QByteArray rgb = array.at(4).toByteArray();
    const qint64 width = number(2);
    const qint64 height = number(3);
    if (array.size() != 5 || width < 1 || height < 1 || width > kMostPixels || height > kMostPixels ||
        rgb.size() != width * height * 3 || number(0) < 0 || number(1) <= number(0) || number(1) > kMostPages)
        return std::nullopt;
    return PagePicture{
        static_cast<int>(number(0)), static_cast<int>(number(1)), static_cast<int>(width), static_cast<int>(height),
        rgb.toStdString()};
}

std::string encodeTaskHead(const WorkerTask& task) {
    std::string head;
    for (const std::size_t number :
         {task.name.size(), static_cast<std::size_t>(task.depth), static_cast<std::size_t>(task.limits.seconds),
          task.limits.memoryMiB, task.limits.textBytes, static_cast<std::size_t>(task.aim),
          static_cast<std::size_t>(task.page), static_cast<std::size_t>(task.width), task.entry.size()})
        head += std::to_string(number) + ' ';
    return head + '\n' + task.name + task.entry;
}

std::optional<WorkerTask> decodeTask(std::string&& bytes) {
    const std::size_t line = std::string_view(bytes).substr(0, 200).find('\n');
    if (line == std::string::npos)
        return std::nullopt;
    std::array<std::size_t, 9> numbers{};
    const char* at = bytes.data();
    for (std::size_t& number : numbers) {
        const auto [end, error] = std::from_chars(at, bytes.data() + line, number);
        if (error != std::errc() || *end != ' ')
            return std::nullopt;
        at = end + 1;
    }
    if (numbers[0] > bytes.size() - line - 1 || numbers[5] > static_cast<std::size_t>(WorkerAim::Entry))
        return std::nullopt;
    WorkerTask task;
    task.name = bytes.substr(line + 1, numbers[0]);
    task.depth = static_cast<int>(numbers[1]);
    task.limits = {static_cast<int>(numbers[2]), numbers[3], numbers[4]};
    task.aim = static_cast<WorkerAim>(numbers[5]);
    task.page = static_cast<int>(numbers[6]);
    task.width = static_cast<int>(numbers[7]);
    if (numbers[8] > bytes.size() - line - 1 - numbers[0])
        return std::nullopt;
    task.entry = bytes.substr(line + 1 + numbers[0], numbers[8]);
    bytes.erase(0, line + 1 + numbers[0] + numbers[8]);
    task.bytes = std::move(bytes);
    return task;
}

} // namespace reading
