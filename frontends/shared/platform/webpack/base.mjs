import CompressionPlugin from 'compression-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import { ManifestPlugin } from './manifest-plugin.mjs';

/** Loaded once for all micro-frontends: each of these comes out of the import map, never out of an app's own bundle. */
export const SHARED_MODULES = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  'single-spa',
  '@apollo/client',
  '@apollo/client/react',
  'graphql',
  'rxjs',
  '@volmacht/ui',
  '@volmacht/platform',
];

const compiled = /\.(js|css|svg)$/;

/**
 * The webpack settings that every part of the front end is built with (XX-05): ES modules, content-hashed names,
 * compressed variants beside each file and a manifest that tells the shell what to load.
 *
 * @param {object} options
 * @param {string} options.folder absolute path of the workspace
 * @param {Record<string, string>} options.entries bundle name → source file
 * @param {Record<string, string[]>} [options.provides] bundle name → names in the import map that it answers to
 * @param {string[] | Function} [options.externals] what is left to the import map
 * @param {object} [options.manifest] extra lines of the manifest
 */
export function esModuleBuild({ folder, entries, provides = {}, externals = SHARED_MODULES, manifest = {} }) {
  return (_env, argv) => {
    const production = argv.mode !== 'development';
    return {
      mode: production ? 'production' : 'development',
      context: folder,
      entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, { import: file }])),
      // Sources stay out of production builds; what is not there cannot be fetched.
      devtool: production ? false : 'source-map',
      target: ['web', 'es2022'],
      experiments: { outputModule: true },
      externalsType: 'module',
      externals,
      output: {
        path: join(folder, 'dist'),
        clean: true,
        module: true,
        library: { type: 'module' },
        chunkFormat: 'module',
        publicPath: 'auto',
        filename: '[name].[contenthash:12].js',
        chunkFilename: '[name].[contenthash:12].js',
        assetModuleFilename: 'assets/[name].[contenthash:12][ext]',
        hashFunction: 'xxhash64',
      },
      resolve: {
        extensions: ['.ts', '.tsx', '.mjs', '.js'],
        conditionNames: [
          'volmacht-source',
          'module',
          'browser',
          'import',
          production ? 'production' : 'development',
          'default',
        ],
      },
      module: {
        rules: [
          {
            test: /\.tsx?$/,
            exclude: /node_modules/,
            use: {
              loader: 'swc-loader',
              options: {
                jsc: {
                  target: 'es2022',
                  parser: { syntax: 'typescript', tsx: true },
                  transform: { react: { runtime: 'automatic' } },
                },
              },
            },
          },
          {
            test: /@utrecht[\\/][^.]*\.mjs$/,
            sideEffects: false,
            loader: fileURLToPath(new URL('./drop-display-names.cjs', import.meta.url)),
          },
          { test: /\.css$/, sideEffects: true, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
          { test: /\.woff2$/, type: 'asset/resource' },
        ],
      },
      optimization: {
        minimizer: ['...', new CssMinimizerPlugin()],
        moduleIds: 'deterministic',
        chunkIds: 'deterministic',
      },
      performance: { hints: false },
      plugins: [
        new MiniCssExtractPlugin({
          filename: '[name].[contenthash:12].css',
          chunkFilename: '[name].[contenthash:12].css',
        }),
        ...(production
          ? [
              new CompressionPlugin({ test: compiled, filename: '[path][base].gz', algorithm: 'gzip', minRatio: 1 }),
              new CompressionPlugin({
                test: compiled,
                filename: '[path][base].br',
                algorithm: 'brotliCompress',
                compressionOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } },
                minRatio: 1,
              }),
            ]
          : []),
        new ManifestPlugin({ folder, provides, manifest }),
      ],
      stats: 'errors-warnings',
      watchOptions: { ignored: ['**/node_modules', '**/dist'] },
    };
  };
}
