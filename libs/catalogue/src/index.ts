export * from './article/article-content.js';
