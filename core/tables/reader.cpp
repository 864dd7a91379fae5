// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/reader.h"

#include "core/tables/readerprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Tables)
};

class OpenFile
{
public:
    // Without blocking, so that a named pipe is refused rather than waited for.
    explicit OpenFile(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
        , m_failure(m_descriptor < 0 ? errno : 0)
    { }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    int descriptor() const { return m_descriptor; }
    int failure() const { return m_failure; }

private:
    int m_descriptor;
    int m_failure;
};

Result<void> checkFile(const OpenFile &file, const QString &name)
{
    if (file.failure() == ENOENT || file.failure() == ENOTDIR)
        return Error{ErrorCode::NotFound, Text::tr("There is no file “%1”.").arg(name), {}};
    if (file.failure() != 0)
        return Error{
            ErrorCode::Unreadable,
            Text::tr("“%1” cannot be opened: %2.").arg(name, qt_error_string(file.failure())),
            {}};
    struct stat state = {};
    if (fstat(file.descriptor(), &state) == 0 && S_ISREG(state.st_mode))
        return {};
    return Error{ErrorCode::Unreadable,
                 S_ISDIR(state.st_mode) ? Text::tr("“%1” is a folder, not a table.").arg(name)
                                        : Text::tr("“%1” is not a file.").arg(name),
                 {}};
}

bool isNamedWorkbook(const QFileInfo &file)
{
    static const QStringList suffixes{u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"xlsb"_s,
                                      u"xls"_s,  u"et"_s,   u"ods"_s,  u"ots"_s};
    return suffixes.contains(file.suffix().toLower());
}

QStringList argumentsFor(const QFileInfo &file, const ReadOptions &options)
{
    QStringList arguments;
    if (isNamedWorkbook(file))
        arguments << u"--workbook"_s;
    if (options.sheet)
        arguments << u"--sheet"_s << *options.sheet;
    return arguments;
}

// Hands on the rows that have arrived. Nothing: more is needed; otherwise the end of the reading.
std::optional<Fault> handOn(RowDecoder &decoder, const RowSink &sink)
{
    for (;;) {
        SheetRow row;
        switch (decoder.next(row)) {
        case RowDecoder::Event::NeedsMore:
            return std::nullopt;
        case RowDecoder::Event::Row:
            if (!sink(std::move(row)))
                return Fault();
            break;
        case RowDecoder::Event::Fault:
            return decoder.fault();
        case RowDecoder::Event::Done:
            return Fault();
        case RowDecoder::Event::Broken:
            return damaged("reader sent nonsense");
        }
    }
}

Fault handOnAll(ReaderProcess &process, const RowSink &sink)
{
    RowDecoder decoder;
    for (;;) {
        if (Fault fault = process.receive(decoder))
            return fault;
        if (const auto end = handOn(decoder, sink))
            return *end;
    }
}

} // namespace

Result<void> readTable(const QString &path, const ReadOptions &options, const RowSink &sink)
{
    const QFileInfo info(path);
    const OpenFile file(path);
    LX_CHECK(checkFile(file, info.fileName()));
    ReaderProcess process;
    LX_CHECK(process.start(file.descriptor(), argumentsFor(info, options)));
    const Fault fault = handOnAll(process, sink);
    if (fault)
        return faultError(fault, info.fileName());
    return {};
}

} // namespace linxuan
