// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/overview.h"
#include "core/workspace/searchshelf.h"

#include <functional>

namespace linxuan {

enum class FoundKind { Entry, Teacher, School, Unit, Expert, Node };

QString toCode(FoundKind kind);
QString displayName(FoundKind kind);

// A thing whose words were typed, and where it is shown.
struct Found
{
    FoundKind kind = FoundKind::Entry;
    QString title;
    QString detail; // code, school, what tells it from others of that name
    Topic topic = Topic::Entries;
    QString target;

    bool operator==(const Found &) const = default;
};

// All entries, teachers, schools, units, experts and nodes of a campaign, to be found by what one
// types of them. Made in the background, then only read; 100,000 entries take about 30 MB.
class Everywhere
{
public:
    // `stop` gives up with Cancelled.
    static Result<std::shared_ptr<const Everywhere>> read(Workspace &workspace,
                                                          const std::function<bool()> &stop = {});

    // Things in which every word stands, at most so many of a kind: a whole name before one that
    // begins so, that before one that holds it. Kinds with the better find come first. Names are
    // also found by the initials of their Pinyin.
    std::vector<Found> find(const QString &text, int perKind) const;

private:
    struct Shelf
    {
        FoundKind kind;
        Topic topic;
        SearchShelf things;
    };

    std::vector<Shelf> m_shelves;
};

} // namespace linxuan
