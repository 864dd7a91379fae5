// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/uuid.h"

#include <QHash>

namespace linxuan {

// The identity of one kind of thing; ids of different kinds do not mix.
template<typename Kind>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    { }

    static Id create() { return Id(newUuid()); }
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    bool isNull() const { return m_uuid.isNull(); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    const QUuid &uuid() const { return m_uuid; }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_uuid < other.m_uuid; }

private:
    QUuid m_uuid;
};

template<typename Kind>
size_t qHash(const Id<Kind> &id, size_t seed = 0)
{
    return qHash(id.uuid(), seed);
}

} // namespace linxuan

template<typename Kind>
struct std::hash<linxuan::Id<Kind>>
{
    size_t operator()(const linxuan::Id<Kind> &id) const { return qHash(id); }
};
