// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/picturepages.h"

#include "core/preview/localfile.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QTransform>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PicturePages)
};

constexpr double kPointsPerDot = 72.0 / 96.0;
constexpr double kMostPixels = 100e6;

bool isTurned(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

} // namespace

QSize pictureSize(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    return isTurned(reader) ? size.transposed() : size;
}

QImage readPicture(const QString &path, const QSize &atLeast)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    const QSize wanted = isTurned(reader) ? atLeast.transposed() : atLeast;
    if (wanted.width() < whole.width() && wanted.height() < whole.height())
        reader.setScaledSize(wanted);
    return reader.read();
}

Result<PicturePages> PicturePages::open(const ViewedFile &file)
{
    PicturePages pages;
    pages.m_file = file;
    for (qsizetype i = 0; i < file.paths.size(); ++i) {
        const auto local = localFile(file, i);
        if (!local && file.paths.size() == 1)
            return local.error();
        pages.m_sizes.push_back(local ? pictureSize(local->path) : QSize());
    }
    if (file.paths.isEmpty() || (file.paths.size() == 1 && !pages.m_sizes.front().isValid()))
        return Error{ErrorCode::Unreadable, Text::tr("This is no picture that can be read."), {}};
    return pages;
}

int PicturePages::count() const
{
    return int(m_sizes.size());
}

QSizeF PicturePages::size(int page) const
{
    if (page < 0 || page >= count() || !m_sizes[size_t(page)].isValid())
        return {};
    return QSizeF(m_sizes[size_t(page)]) * kPointsPerDot;
}

Result<QImage> PicturePages::draw(int page, const PageShape &shape, const Stop &stop) const
{
    if (page < 0 || page >= count() || !(shape.scale > 0))
        return Error{ErrorCode::Usage, Text::tr("There is no page %1.").arg(page + 1), {}};
    const QSizeF upright = size(page) * shape.scale;
    if (!(upright.width() * upright.height() <= kMostPixels))
        return Error{ErrorCode::Invalid,
                     Text::tr("Picture %1 is too large to be shown at this size.").arg(page + 1),
                     {}};
    const QSize pixels = drawnSize(size(page), {shape.scale, 0, {}});
    LX_TRY(const LocalFile local, localFile(m_file, page, stop));
    QImage image = readPicture(local.path, pixels);
    if (image.isNull())
        return Error{
            ErrorCode::Unreadable, Text::tr("Picture %1 cannot be read.").arg(page + 1), {}};
    if (image.size() != pixels)
        image = image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (shape.turns % 4 != 0)
        image = image.transformed(QTransform().rotate(90.0 * shape.turns));
    return shape.part.isEmpty() ? image : image.copy(shape.part);
}

} // namespace linxuan
