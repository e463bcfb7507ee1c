import { columns, instant, readable } from '../../core/reader/readable';

/** How an uploaded document is described; its bytes have a way of their own. */
export const storedFileReadable = readable({
  type: 'StoredFile',
  table: 'stored_file',
  key: 'id',
  fields: { ...columns('id', 'name', 'size', 'mediaType', 'sha256'), uploadedAt: instant('uploaded_at') },
});
