// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importer.h"
#include "models/sessionprivate.h"
#include "models/uninterrupted.h"

#include <QFileInfo>
#include <algorithm>
#include <chrono>
#include <future>

namespace models {
namespace {

constexpr std::size_t kSearchHits = 200;
constexpr std::chrono::milliseconds kLookAgain{50}; // whether a copy that waits for the writer is still wanted

} // namespace

void Session::preview(const std::vector<core::Correction>& corrections) {
    const std::uint64_t serial = ++d->newestPreview;
    postRead(
        [this, corrections, serial](store::CaseFile& file) {
            if (serial != d->newestPreview)
                return;
            const core::Result<core::SnapshotPtr> now = uninterrupted([&] { return file.snapshot(); });
            const core::Result<core::SnapshotPtr> then =
                now ? uninterrupted([&] { return previewCorrections(file, corrections, *d->lexicon.get()); }) : now;
            if (serial != d->newestPreview)
                return;
            if (then)
                answer([this, corrections, then = *then, change = compareCases(**now, **then)] {
                    emit previewReady(corrections, then, change);
                });
            else
                answer([this, corrections, message = text(then.error())] { emit previewFailed(corrections, message); });
        },
        [this, corrections](const QString& message) { emit previewFailed(corrections, message); });
}

void Session::search(const QString& query, store::SearchOrder order) {
    const std::uint64_t serial = ++d->newestSearch;
    {
        const std::lock_guard lock(d->reading.mutex);
        if (d->reading.file)
            d->reading.file->interrupt();
    }
    postRead([this, query, order, serial](store::CaseFile& file) {
        for (const auto depth : {store::SearchDepth::Quick, store::SearchDepth::Exact}) {
            if (serial != d->newestSearch)
                return;
            auto found = file.search(query.toStdString(), kSearchHits, 0, order, depth);
            if (serial != d->newestSearch)
                return;
            if (found) {
                std::ranges::sort(found->documents); // here, that the window need not
                answer([this, query, found = *found] { emit searchFinished(query, found); });
            } else if (found.error().code != core::ErrorCode::Cancelled) {
                d->reportFailure(found.error());
            }
            if (!found || found->orderIsExact)
                return;
        }
    });
}

void Session::countMatches(const QStringList& queries) {
    const std::uint64_t serial = ++d->newestCount;
    postRead([this, queries, serial](store::CaseFile& file) {
        QHash<QString, qint64> counts;
        for (const QString& query : queries) {
            if (serial != d->newestCount)
                return;
            // The order by date asks for no scores.
            const auto found =
                uninterrupted([&] { return file.search(query.toStdString(), 0, 0, store::SearchOrder::Newest); });
            if (found)
                counts.insert(query, found->total);
        }
        answer([this, counts] { emit matchesCounted(counts); });
    });
}

void Session::requestText(core::DocumentId id) {
    postRead(
        [this, id](store::CaseFile& file) {
            const core::Result<core::Document> document = uninterrupted([&] { return file.document(id); });
            if (!document) {
                d->reportFailure(document.error());
                answer([this, id] { emit textFailed(id); });
                return;
            }
            answer([this, id, document = *document] { emit textReady({id, document}); });
        },
        [this, id](const QString&) { emit textFailed(id); });
}

void Session::requestOriginal(core::DocumentId id) {
    const core::DocumentRecord* record = d->snapshot->document(id);
    postRead(
        [this, id, name = record ? record->file : std::string()](store::CaseFile& file) {
            core::Result<Original> original = storedOriginal(file, id, name);
            if (!original) {
                d->reportFailure(original.error());
                answer([this, id, message = text(original.error())] { emit originalFailed(id, message); });
                return;
            }
            d->originals.post([this, original = std::move(*original), path = d->reading.path]() mutable {
                if (d->stopOriginals)
                    return;
                readOriginal(original, *d->lexicon.get(), d->readOptions());
                d->answer(path, [this, original = std::move(original)] { emit originalReady(original); });
            });
        },
        [this, id](const QString& message) { emit originalFailed(id, message); });
}

void Session::requestPage(const Original& original, int page, int width) {
    d->originals.post([this, id = original.id, name = original.name.toStdString(), bytes = original.bytes, page, width,
                       path = d->path] {
        if (d->stopOriginals)
            return;
        const auto picture = reading::pictureOfPage(*bytes, name, page, width, d->readOptions());
        d->answer(path, [this, id, page, picture] {
            if (picture)
                emit pageReady(id, *picture);
            else
                emit pageFailed(id, page, text(picture.error()));
        });
    });
}

void Session::requestVersions(core::DocumentId id) {
    postRead([this, id, snapshot = d->snapshot](store::CaseFile& file) {
        const core::Result<std::vector<Version>> versions = versionsOf(file, *snapshot, id);
        if (!versions) {
            d->reportFailure(versions.error());
            return;
        }
        answer([this, id, versions = *versions] { emit versionsReady(id, versions); });
    });
}

void Session::compareVersions(core::DocumentId id, const Version& before, const Version& after) {
    postRead(
        [this, id, before, after](store::CaseFile& file) {
            const core::Result<VersionChanges> changes =
                models::compareVersions(file, id, before, after, *d->lexicon.get(), d->causes, d->readOptions());
            if (!changes) {
                d->reportFailure(changes.error());
                answer([this, id, message = text(changes.error())] { emit comparingFailed(id, message); });
                return;
            }
            answer([this, changes = *changes] { emit versionsCompared(changes); });
        },
        [this, id](const QString& message) { emit comparingFailed(id, message); });
}

Session::Copier Session::copier() {
    return [this, path = d->path](const QString& to, const store::CopyHooks& hooks) -> core::Result<void> {
        if (QFileInfo::exists(path))
            return store::copyCase(fsPath(path), fsPath(to), hooks);
        // It was moved or deleted under our feet: the connection that writes has it still. It may be busy with a job,
        // and who gives up waits for neither.
        struct Order {
            std::promise<core::Result<void>> answer;
            std::mutex mutex;
            bool wanted = true; // guarded by it
        };
        const auto order = std::make_shared<Order>();
        d->writer.post([this, order, to, &hooks] {
            const std::lock_guard lock(order->mutex);
            if (order->wanted)
                order->answer.set_value(
                    d->writing.file ? d->writing.file->copyTo(fsPath(to), hooks)
                                    : core::fail(core::ErrorCode::NotFound, "No case is open that could be copied."));
        });
        std::future<core::Result<void>> answer = order->answer.get_future();
        while (answer.wait_for(kLookAgain) != std::future_status::ready) {
            if (!hooks.stop || !*hooks.stop)
                continue;
            const std::lock_guard lock(order->mutex); // a copy that runs stops by itself
            if (answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
                break;
            order->wanted = false;
            return core::fail(core::ErrorCode::Cancelled, "The copy was cancelled.");
        }
        return answer.get();
    };
}

void Session::answer(std::function<void()> tell) {
    d->answer(d->reading.path, std::move(tell));
}

// On the reader's thread with its own connection, which is opened when it is first wanted.
void Session::postRead(
    std::function<void(store::CaseFile&)> work, std::function<void(const QString& message)> refused) {
    if (d->path.isEmpty())
        return;
    d->reader.post([this, path = d->path, work = std::move(work), refused = std::move(refused)] {
        if (!d->reading.file || d->reading.path != path) {
            core::Result<store::CaseFile> opened = store::CaseFile::open(fsPath(path), store::OpenMode::ReadOnly);
            if (!opened) {
                d->reportFailure(opened.error());
                if (refused)
                    d->answer(path, [refused, message = text(opened.error())] { refused(message); });
                return;
            }
            const std::lock_guard lock(d->reading.mutex);
            d->reading.file.emplace(std::move(*opened));
            d->reading.path = path;
        }
        work(*d->reading.file);
    });
}

} // namespace models
