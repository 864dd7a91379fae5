// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/filesource.h"

#include <QCoreApplication>

#include <mutex>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::FileSource)
};

Error inPlainWords(const Error &found)
{
    const bool isAltered = found.code == ErrorCode::Corrupt;
    return {found.code,
            isAltered
                ? Text::tr("The file was altered or damaged; it is not shown.")
                : Text::tr("The file cannot be read. See that the disk is connected, then open it "
                           "again."),
            found.message + u' ' + found.detail};
}

} // namespace

class FileSource::Record
{
public:
    void take(const Error &found)
    {
        const std::lock_guard guard(m_mutex);
        if (!m_last || m_last->code != ErrorCode::Corrupt)
            m_last = inPlainWords(found);
    }
    std::optional<Error> last() const
    {
        const std::lock_guard guard(m_mutex);
        return m_last;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<Error> m_last;
};

FileSource::FileSource()
    : m_record(std::make_shared<Record>())
{ }

FileSource::~FileSource() = default;

std::optional<Error> FileSource::trouble() const
{
    return m_record->last();
}

bool FileSource::isAltered() const
{
    const auto found = trouble();
    return found && found->code == ErrorCode::Corrupt;
}

FileSource::Telling FileSource::telling() const
{
    return [record = m_record](const Error &found) { record->take(found); };
}

} // namespace linxuan
