// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/officeconverter.h"

#include "core/preview/officerun.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <deque>
#include <numeric>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::OfficeConverter)
};

QString installedProgram()
{
    const QString named = qEnvironmentVariable("LINXUAN_SOFFICE");
    if (!named.isNull())
        return QFileInfo(named).isExecutable() ? named : QString();
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s}) {
        const QString found = QStandardPaths::findExecutable(name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

Error notInstalled()
{
    return {ErrorCode::NotFound,
            Text::tr("LibreOffice is needed to show this file here, and it is not installed on "
                     "this computer."),
            {}};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Preparing the pages was stopped."), {}};
}

Error failure(bool tooSlow)
{
    if (tooSlow)
        return {ErrorCode::Unreadable,
                Text::tr("LibreOffice did not finish this file in the time allowed."), u"time"_s};
    return {ErrorCode::Unreadable,
            Text::tr("LibreOffice cannot open this file. It may be damaged or protected by a "
                     "password."),
            u"no pages came"_s};
}

// Into its place in one step, so that a half-written PDF never has the name of a whole one.
bool putInPlace(const QString &made, const QString &target)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    QFile::remove(target);
    return QFile::rename(made, target) || (QFile::copy(made, part) && QFile::rename(part, target));
}

Result<void> kept(const QString &made, const QString &target)
{
    if (putInPlace(made, target))
        return {};
    return Error{ErrorCode::Storage, Text::tr("The pages cannot be kept: the disk is full."), {}};
}

} // namespace

// Files are named by their number; those of a group go through one process together.
struct OfficeConverter::Work
{
    using Group = std::vector<size_t>;

    explicit Work(const std::vector<Conversion> &all)
        : files(all)
        , results(all.size(), cancelled())
    {
        Group group(all.size());
        std::iota(group.begin(), group.end(), size_t(0));
        if (!group.empty())
            groups.push_back(std::move(group));
    }

    void tryAlone(const Group &group)
    {
        for (const size_t file : group)
            groups.push_back({file});
    }

    void fail(const Group &group)
    {
        for (const size_t file : group)
            results[file] = failure(false);
    }

    // What a run of several did not come to, in its order.
    void settle(Group left, OfficeRun::Ending ending)
    {
        switch (ending) {
        case OfficeRun::Ending::Stopped:
            return;
        case OfficeRun::Ending::NotStarted:
            return fail(left);
        case OfficeRun::Ending::Ended:
            return tryAlone(left);
        case OfficeRun::Ending::TooSlow:
            results[left.front()] = failure(true);
            left.erase(left.begin());
            break;
        case OfficeRun::Ending::Displaced:
            break;
        }
        if (!left.empty())
            groups.push_front(std::move(left));
    }

    const std::vector<Conversion> &files;
    std::vector<Result<void>> results;
    std::deque<Group> groups;
};

OfficeConverter::OfficeConverter()
    : OfficeConverter(installedProgram())
{ }

OfficeConverter::OfficeConverter(QString program, OfficeLimits limits)
    : m_program(std::move(program))
    , m_limits(limits)
{ }

std::vector<Result<void>> OfficeConverter::convert(const std::vector<Conversion> &files,
                                                   const Stop &stop) const
{
    if (!isInstalled())
        return std::vector<Result<void>>(files.size(), notInstalled());
    Work work(files);
    const bool isUrgent = files.size() == 1;
    while (!work.groups.empty()) {
        const auto turn = OfficeTurn::take(isUrgent, stop);
        if (!turn)
            break;
        convertNext(work, isUrgent, stop);
    }
    return work.results;
}

void OfficeConverter::convertNext(Work &work, bool isUrgent, const Stop &stop) const
{
    const Work::Group group = std::move(work.groups.front());
    work.groups.pop_front();
    std::vector<Conversion> files;
    for (const size_t file : group)
        files.push_back(work.files[file]);
    const OfficeRun run(files);
    const auto ending =
        run.run(m_program, m_limits, stop, isUrgent ? Stop() : Stop(OfficeTurn::isAwaited));
    if (ending == OfficeRun::Ending::Stopped)
        work.groups.clear();
    Work::Group passedOver;
    Work::Group left;
    for (size_t i = 0; i < group.size(); ++i) {
        const QString made = run.made(i);
        if (made.isEmpty()) {
            left.push_back(group[i]);
            continue;
        }
        work.results[group[i]] = kept(made, files[i].target);
        passedOver.insert(passedOver.end(), left.begin(), left.end());
        left.clear();
    }
    if (group.size() == 1 && ending == OfficeRun::Ending::Ended)
        return work.fail(left);
    work.tryAlone(passedOver);
    if (!left.empty())
        work.settle(std::move(left), ending);
}

} // namespace linxuan
