// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casefile.h"

namespace store {

struct CaseFile::Private {
    std::filesystem::path path;
};

CaseFile::CaseFile(std::unique_ptr<Private> p)
    : d(std::move(p)) {}
CaseFile::CaseFile(CaseFile&&) noexcept = default;
CaseFile& CaseFile::operator=(CaseFile&&) noexcept = default;
CaseFile::~CaseFile() = default;

core::Result<CaseFile> CaseFile::open(const std::filesystem::path& path, OpenMode /*mode*/) {
    return core::fail(core::ErrorCode::Unsupported, path.string() + " cannot be opened yet.");
}

} // namespace store
